/*
 * Layer cli: the command line. The only layer that prints, ends the program, or looks at its surroundings.
 */
#ifndef SCHEMADIFF_CLI_H
#define SCHEMADIFF_CLI_H

/* Runs one command. Gives the exit code: 0 done; 1 differences, pending revisions or findings; 2 usage or bad input;
 * 3 refused by a guard; 4 the database said no; 5 the proof failed; 128 and the signal's number when one ended the run. Leaves nothing open and nothing allocated. */
int cli_main(int argc, char **argv);

#endif
