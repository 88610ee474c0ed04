/*
 * A signal asks a run to end: the statement is cancelled, what is open is rolled back, the lock is let go. The second one ends
 * the program at once, as it would without this.
 */
#include "cli/cli.h"

static const int watched[] = { SIGINT, SIGTERM, SIGHUP };

/* A handler is given nothing but the number, so this one word cannot stand anywhere else. */
static volatile sig_atomic_t stop;

const volatile sig_atomic_t *signals_stop(void)
{
	return &stop;
}

static void handler_set(void (*handler)(int))
{
	struct sigaction action = { .sa_handler = handler }, is;
	for (size_t i = 0; i < COUNT_OF(watched); i++)
		if (sigaction(watched[i], NULL, &is) == 0 && is.sa_handler != SIG_IGN) /* nohup and & mean it */
			sigaction(watched[i], &action, NULL);
}

static void signal_take(int number)
{
	stop = number;
	handler_set(SIG_DFL);
}

void signals_watch(void)
{
	handler_set(signal_take);
}
