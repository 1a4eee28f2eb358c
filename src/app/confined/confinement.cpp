#include "app/confined/confinement.h"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <system_error>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RAP_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define RAP_SANITIZED
#endif

namespace rapporteur {
namespace {

#ifdef RAP_SANITIZED
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

Error refused(const char* what, int error) {
    return {.input = "", .place = "", .what = std::string(what) + ": " + std::generic_category().message(error), .remedy = ""};
}

/// A limit that is lower already stays.
bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
    rlimit both{};
    if (getrlimit(resource, &both) != 0) return false;
    both.rlim_max = std::min(both.rlim_max, hard);
    both.rlim_cur = std::min({both.rlim_cur, both.rlim_max, soft});
    return setrlimit(resource, &both) == 0;
}

bool limit_all(const Confinement& allowed) {
    constexpr rlim_t standard_descriptors = 3;
    return limit(RLIMIT_CPU, allowed.cpu_seconds, allowed.cpu_seconds + 1) && limit(RLIMIT_FSIZE, 0, 0) && limit(RLIMIT_CORE, 0, 0) &&
           (sanitized || (limit(RLIMIT_AS, allowed.address_space_bytes, allowed.address_space_bytes) &&
                          limit(RLIMIT_NOFILE, standard_descriptors, standard_descriptors)));
}

struct Release {
    void operator()(void* filter) const { seccomp_release(filter); }
};

/// Calls that reach nothing outside the process, whatever they are given.
constexpr std::array harmless = {SCMP_SYS(close),         SCMP_SYS(fstat),         SCMP_SYS(lseek),        SCMP_SYS(munmap),
                                 SCMP_SYS(mremap),        SCMP_SYS(brk),           SCMP_SYS(madvise),      SCMP_SYS(futex),
                                 SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(exit),         SCMP_SYS(exit_group),
                                 SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),  SCMP_SYS(time),         SCMP_SYS(getrandom),
                                 SCMP_SYS(getpid),        SCMP_SYS(gettid),        SCMP_SYS(sched_yield),  SCMP_SYS(sysinfo),
                                 SCMP_SYS(restart_syscall)};

/// Calls that libraries make to look for data, and then do without.
constexpr std::array looked_for = {SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(access), SCMP_SYS(readlink), SCMP_SYS(stat), SCMP_SYS(newfstatat)};

/// An argument of a call must be, or not be, a value.
scmp_arg_cmp argument(unsigned number, scmp_compare how, scmp_datum_t value) { return {number, how, value, 0}; }
/// None of these bits may be set in an argument.
scmp_arg_cmp without_bits(unsigned number, scmp_datum_t bits) { return {number, SCMP_CMP_MASKED_EQ, bits, 0}; }

int allow_all(scmp_filter_ctx filter) {
    int failed = 0;
    const auto add = [&](std::uint32_t action, int call, auto... conditions) {
        const int one = seccomp_rule_add(filter, action, call, unsigned(sizeof...(conditions)), conditions...);
        if (failed == 0) failed = one;
    };
    for (const int call : harmless) add(SCMP_ACT_ALLOW, call);
    // newfstatat(2) is the C library's fstat() too, and does without as well: which path it is asked for cannot be told here.
    for (const int call : looked_for) add(SCMP_ACT_ERRNO(EACCES), call);
    add(SCMP_ACT_ALLOW, SCMP_SYS(read), argument(0, SCMP_CMP_EQ, STDIN_FILENO));
    add(SCMP_ACT_ALLOW, SCMP_SYS(write), argument(0, SCMP_CMP_EQ, STDOUT_FILENO));
    add(SCMP_ACT_ALLOW, SCMP_SYS(write), argument(0, SCMP_CMP_EQ, STDERR_FILENO));
    // Memory, but none that could be run.
    add(SCMP_ACT_ALLOW, SCMP_SYS(mmap), without_bits(2, PROT_EXEC));
    add(SCMP_ACT_ALLOW, SCMP_SYS(mprotect), without_bits(2, PROT_EXEC));
    // abort()
    add(SCMP_ACT_ALLOW, SCMP_SYS(tgkill), argument(0, SCMP_CMP_EQ, scmp_datum_t(getpid())));
    return failed;
}

/// 0, or the error's number.
int filter_calls() {
    const std::unique_ptr<void, Release> filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    if (!filter) return ENOMEM;
    if (const int failed = allow_all(filter.get()); failed != 0) return -failed;
    return -seccomp_load(filter.get());
}

}  // namespace

Status confine(const Confinement& allowed) {
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused("cannot give up new privileges", errno);
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return refused("cannot be kept from being looked into", errno);
    if (close_range(STDERR_FILENO + 1, ~0U, 0) != 0) return refused("cannot close descriptors", errno);
    if (!limit_all(allowed)) return refused("cannot be limited", errno);
    if (const int failed = sanitized ? 0 : filter_calls(); failed != 0) return refused("cannot filter system calls", failed);
    return {};
}

}  // namespace rapporteur
