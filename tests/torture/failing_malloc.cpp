// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program: its memory runs out at a chosen allocation, for that one or for all that follow.
// FAIL_ALLOCATION=N fails the N-th, FAIL_ALLOCATION=N+ it and all later ones; COUNT_ALLOCATIONS=FILE writes their number at the end.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
}

namespace {

std::atomic<long> s_count{0};
long s_failAt = 0; // 0: none
bool s_goesOn = false;

__attribute__((constructor)) void readOrders()
{
    if (const char *order = std::getenv("FAIL_ALLOCATION")) {
        s_goesOn = std::strchr(order, '+') != nullptr;
        s_count = 0;
        s_failAt = std::atol(order);
    }
}

__attribute__((destructor)) void report()
{
    const char *path = std::getenv("COUNT_ALLOCATIONS");
    std::FILE *file = path ? std::fopen(path, "w") : nullptr;
    if (!file)
        return;
    std::fprintf(file, "%ld\n", s_count.load());
    std::fclose(file);
}

bool fails()
{
    const long number = ++s_count;
    const bool failing = s_failAt > 0 && (s_goesOn ? number >= s_failAt : number == s_failAt);
    if (failing)
        errno = ENOMEM;
    return failing;
}

} // namespace

extern "C" {

void *malloc(size_t size)
{
    return fails() ? nullptr : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? nullptr : __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    return fails() ? nullptr : __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return fails() ? nullptr : __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    *memory = fails() ? nullptr : __libc_memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}

} // extern "C"
