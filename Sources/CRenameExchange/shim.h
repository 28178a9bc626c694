// glibc shows this call only under _GNU_SOURCE, which a Swift import does not set.
#pragma once
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
enum { RENAME_EXCHANGE_FLAG = 2 };
