/*
 * measure COMMAND...: runs it with its output thrown away and prints "MICROSECONDS KILOBYTES STATUS": how long it took
 * by the clock, the most memory that it held at a time, and how it ended. What it says on stderr is passed on.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long clock_microseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (long long)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void command_exec(char **command)
{
	int nowhere = open("/dev/null", O_WRONLY);
	if (nowhere >= 0 && dup2(nowhere, 1) == 1)
		execvp(command[0], command);
	perror(command[0]);
	_exit(127);
}

int main(int argc, char **argv)
{
	if (argc < 2)
		return 2;
	long long begin = clock_microseconds();
	pid_t child = fork();
	if (child == 0)
		command_exec(argv + 1);
	int status;
	if (child < 0 || waitpid(child, &status, 0) != child) {
		perror("measure");
		return 2;
	}
	long long end = clock_microseconds();
	struct rusage usage; /* of the children that were waited for: this one, and its own */
	getrusage(RUSAGE_CHILDREN, &usage);
	printf("%lld %ld %d\n", end - begin, usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128);
	return 0;
}
