/* Functions that truncate silently or overrun do not compile here. */
#ifndef SCHEMADIFF_BANNED_H
#define SCHEMADIFF_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf gets strtok atoi atol setlocale

#endif
