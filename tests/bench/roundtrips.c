/*
 * roundtrips SERVER_SOCKET FOLDER COMMAND...: runs the command, whose output is thrown away, and stands between it and a
 * PostgreSQL server: the command connects to the socket .s.PGSQL.5432 in FOLDER. For each connection a line is printed:
 * "LOGIN ASKED", how many times the client had to wait for the server until it was let in, and afterwards.
 *
 * A client waits where it has asked for an answer: after Query, Sync, Flush, FunctionCall and what belongs to the login.
 * Two such messages with no wait between them count as two, so the figure is never too small. Exits as the command does.
 */
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* The client's side of the protocol: messages of a type byte (none before the login) and a length that counts itself. */
struct parser {
	bool started;
	unsigned char header[5];
	size_t have;    /* bytes of the header */
	uint32_t still; /* bytes of the message's body to pass over */
	int login, asked;
};

static void die(const char *what)
{
	perror(what);
	exit(2);
}

static void message_count(struct parser *p, unsigned char type, uint32_t length)
{
	if (!p->started) {
		p->login++;
		p->started = length > 8; /* shorter ones ask for encryption, and the real one follows */
	} else if (type == 'p') {
		p->login++;
	} else if (strchr("QSHF", type)) {
		p->asked++;
	}
}

static void parser_feed(struct parser *p, const unsigned char *data, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (p->still) {
			size_t skip = p->still < count - i ? p->still : count - i;
			p->still -= (uint32_t)skip;
			i += skip - 1;
			continue;
		}
		p->header[p->have++] = data[i];
		size_t type = p->started ? 1 : 0;
		if (p->have < type + 4)
			continue;
		const unsigned char *h = p->header + type;
		uint32_t length = (uint32_t)h[0] << 24 | (uint32_t)h[1] << 16 | (uint32_t)h[2] << 8 | h[3];
		message_count(p, p->header[0], length);
		p->still = length > 4 ? length - 4 : 0;
		p->have = 0;
	}
}

/* Passes bytes on until one side ends; `parser` may be NULL. */
static void pump(int from, int to, struct parser *parser)
{
	static unsigned char buffer[65536];
	ssize_t count;
	while ((count = read(from, buffer, sizeof buffer)) > 0) {
		if (parser)
			parser_feed(parser, buffer, (size_t)count);
		for (ssize_t done = 0, n; done < count; done += n)
			if ((n = write(to, buffer + done, (size_t)(count - done))) <= 0)
				return;
	}
	shutdown(to, SHUT_WR);
}

static struct sockaddr_un address_of(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	if (strlen(path) >= sizeof address.sun_path) {
		fprintf(stderr, "roundtrips: the path is too long: %s\n", path);
		exit(2);
	}
	memcpy(address.sun_path, path, strlen(path));
	return address;
}

static void connection_serve(int client, const char *server_path)
{
	struct sockaddr_un address = address_of(server_path);
	struct parser parser = { 0 };
	int server = socket(AF_UNIX, SOCK_STREAM, 0);
	if (server < 0 || connect(server, (struct sockaddr *)&address, sizeof address))
		die(server_path);
	pid_t back = fork();
	if (back == 0) {
		pump(server, client, NULL);
		_exit(0);
	}
	pump(client, server, &parser);
	waitpid(back, NULL, 0);
	printf("%d %d\n", parser.login, parser.asked);
	exit(0);
}

static int listener_open(const char *folder)
{
	char path[sizeof((struct sockaddr_un *)0)->sun_path];
	int length = snprintf(path, sizeof path, "%s/.s.PGSQL.5432", folder);
	struct sockaddr_un address = address_of(length < (int)sizeof path ? path : folder);
	int listener = socket(AF_UNIX, SOCK_STREAM, 0);
	unlink(path);
	if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 8))
		die(path);
	return listener;
}

static pid_t command_start(char **command)
{
	pid_t child = fork();
	if (child != 0)
		return child;
	int nowhere = open("/dev/null", O_WRONLY);
	if (nowhere >= 0 && dup2(nowhere, 1) == 1)
		execvp(command[0], command);
	perror(command[0]);
	_exit(127);
}

int main(int argc, char **argv)
{
	if (argc < 4) {
		fputs("usage: roundtrips SERVER_SOCKET FOLDER COMMAND...\n", stderr);
		return 2;
	}
	int status, listener = listener_open(argv[2]);
	pid_t child = command_start(argv + 3);
	if (child < 0)
		die("fork");
	while (waitpid(child, &status, WNOHANG) == 0) {
		struct pollfd waiting = { .fd = listener, .events = POLLIN };
		int client = poll(&waiting, 1, 20) > 0 ? accept(listener, NULL, NULL) : -1;
		if (client >= 0 && fork() == 0)
			connection_serve(client, argv[1]);
		if (client >= 0)
			close(client);
	}
	while (wait(NULL) > 0)
		;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}
