#include "indexer/extractors/confinement.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

namespace broadsheet::extraction {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool has_sanitizer = true;  // whose shadow memory needs terabytes of addresses
#else
constexpr bool has_sanitizer = false;
#endif

/// Reading, memory, time, threads of the process, and its end. Everything else fails with EPERM, which
/// libraries take as "not allowed". Names that an architecture lacks are skipped.
constexpr std::array allowed_calls = {
    "read",
    "readv",
    "pread64",
    "preadv",
    "write",
    "writev",
    "close",
    "lseek",
    "_llseek",
    "fstat",
    "fstat64",
    "stat",
    "stat64",
    "lstat",
    "lstat64",
    "newfstatat",
    "fstatat64",
    "statx",
    "statfs",
    "statfs64",
    "fstatfs",
    "fstatfs64",
    "access",
    "faccessat",
    "faccessat2",
    "readlink",
    "readlinkat",
    "getcwd",
    "getdents",
    "getdents64",
    "fadvise64",
    "fadvise64_64",
    "poll",
    "ppoll",
    "select",
    "pselect6",
    "dup",
    "mmap",
    "mmap2",
    "munmap",
    "mremap",
    "mprotect",
    "madvise",
    "brk",
    "membarrier",
    "clock_gettime",
    "clock_gettime64",
    "clock_getres",
    "clock_nanosleep",
    "nanosleep",
    "gettimeofday",
    "time",
    "times",
    "setitimer",
    "getitimer",
    "getrusage",
    "alarm",
    "futex",
    "futex_time64",
    "set_robust_list",
    "get_robust_list",
    "rseq",
    "sched_yield",
    "sched_getaffinity",
    "sched_getparam",
    "sched_getscheduler",
    "arch_prctl",
    "set_tid_address",
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigreturn",
    "sigreturn",
    "sigaltstack",
    "restart_syscall",
    "tgkill",
    "tkill",
    "getpid",
    "getppid",
    "gettid",
    "getuid",
    "getgid",
    "geteuid",
    "getegid",
    "getpgrp",
    "uname",
    "sysinfo",
    "getrandom",
    "getrlimit",
    "ugetrlimit",
    "exit",
    "exit_group",
};

struct ReleaseFilter {
  void operator()(void* filter) const { seccomp_release(filter); }
};

// 0, or a negative error number.
int allow_call(scmp_filter_ctx filter, const char* name) {
  const int call = seccomp_syscall_resolve_name(name);
  if (call == __NR_SCMP_ERROR) return 0;
  return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
}

// Only for reading: no flag that writes or creates. `flags_at` is the place of the flags among the arguments.
int allow_opening(scmp_filter_ctx filter, const char* name, unsigned flags_at) {
  constexpr unsigned writes = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
  const int call = seccomp_syscall_resolve_name(name);
  if (call == __NR_SCMP_ERROR) return 0;
  return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1,
                          SCMP_CMP(flags_at, SCMP_CMP_MASKED_EQ, writes, O_RDONLY));
}

int allow_what_reading_needs(scmp_filter_ctx filter) {
  for (const char* name : allowed_calls)
    if (const int error = allow_call(filter, name)) return error;
  if (const int error = allow_opening(filter, "open", 1)) return error;
  return allow_opening(filter, "openat", 2);
}

std::string confine_calls() {
  const std::unique_ptr<void, ReleaseFilter> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
  if (!filter) return "libseccomp does not work here";
  int error = allow_what_reading_needs(filter.get());
  if (error == 0) error = seccomp_load(filter.get());
  return error == 0 ? std::string() : fmt::format("the kernel refuses: {}", std::strerror(-error));
}

void limit(__rlimit_resource resource, rlim_t most) {
  const rlimit both{most, most};
  setrlimit(resource, &both);
}

}  // namespace

std::string confine_process() {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  if (!has_sanitizer) limit(RLIMIT_AS, rlim_t{memory_limit_mib} << 20);
  return has_sanitizer ? "built with a sanitizer" : confine_calls();
}

}  // namespace broadsheet::extraction
