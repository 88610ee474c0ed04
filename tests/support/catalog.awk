# The catalog queries as a server of `version` (server_version_num) gets them: the lines for it count, the others are comments.
/^ *-- since [0-9]+:/ && version + 0 >= $3 + 0 || /^ *-- until [0-9]+:/ && version + 0 <= $3 + 0 {
	sub(/-- (since|until) [0-9]+:/, "")
}
{ print }
