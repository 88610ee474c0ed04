/* Private to cli/: models as files. */
#ifndef SCHEMADIFF_CLI_MODEL_FILES_H
#define SCHEMADIFF_CLI_MODEL_FILES_H

#include "cli/cli.h"

bool model_file_write(struct cli *cli, const char *path, const struct xml_file *file);
/* Afterwards the folder holds these files and no other model: files that schemadiff wrote earlier are removed, and those
 * of a person are an error, before anything is touched. */
bool model_folder_write(struct cli *cli, const char *path, const struct list *files);

#endif
