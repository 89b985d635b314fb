// Preloaded into a program, counts its calls that change files and lets one of them go wrong.
//   BROADSHEET_CALL=N             which one, from 1; without it none
//   BROADSHEET_FAULT=kill         SIGKILL in place of that call
//                   |full         that call and all behind it find no space left
//                   |error        that call alone fails with EIO
//   BROADSHEET_CALLS_FILE=PATH    the number of calls is written there at the end
// Standard output and error are left alone.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

std::atomic<long> calls{0};

long wanted_call() {
  static const long wanted = std::getenv("BROADSHEET_CALL") ? std::atol(std::getenv("BROADSHEET_CALL")) : 0;
  return wanted;
}

std::string_view fault() {
  static const char* const name = std::getenv("BROADSHEET_FAULT");
  return name ? name : "";
}

/// Counts a call. True when it has to fail; errno says why.
bool goes_wrong(bool needs_space) {
  const long call = ++calls;
  if (wanted_call() == 0 || call < wanted_call()) return false;
  if (call == wanted_call() && fault() == "kill") kill(getpid(), SIGKILL);
  errno = fault() == "full" ? ENOSPC : EIO;
  return fault() == "full" ? needs_space : call == wanted_call() && fault() == "error";
}

/// The function that this library stands in front of.
template <typename Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

struct AtEnd {
  ~AtEnd() {
    const char* path = std::getenv("BROADSHEET_CALLS_FILE");
    if (!path) return;
    const long count = calls;
    if (FILE* out = std::fopen(path, "w")) {
      std::fprintf(out, "%ld\n", count);
      std::fclose(out);
    }
  }
} at_end;

int open_with(const char* name, const char* path, int flags, mode_t mode) {
  if ((flags & O_CREAT) != 0 && goes_wrong(true)) return -1;
  return next<int(const char*, int, ...)>(name)(path, flags, mode);
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  return open_with("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  return open_with("open64", path, flags, mode);
}

ssize_t write(int file, const void* bytes, size_t size) {
  if (file > STDERR_FILENO && goes_wrong(true)) return -1;
  return next<decltype(write)>("write")(file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) {
  if (goes_wrong(true)) return -1;
  return next<decltype(pwrite)>("pwrite")(file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at) {
  if (goes_wrong(true)) return -1;
  return next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}

int fsync(int file) {
  if (goes_wrong(true)) return -1;
  return next<decltype(fsync)>("fsync")(file);
}

int fdatasync(int file) {
  if (goes_wrong(true)) return -1;
  return next<decltype(fdatasync)>("fdatasync")(file);
}

int mkdir(const char* path, mode_t mode) noexcept {
  if (goes_wrong(true)) return -1;
  return next<int(const char*, mode_t)>("mkdir")(path, mode);
}

int link(const char* from, const char* to) noexcept {
  if (goes_wrong(true)) return -1;
  return next<int(const char*, const char*)>("link")(from, to);
}

int rename(const char* from, const char* to) noexcept {
  if (goes_wrong(false)) return -1;
  return next<int(const char*, const char*)>("rename")(from, to);
}

int unlink(const char* path) noexcept {
  if (goes_wrong(false)) return -1;
  return next<int(const char*)>("unlink")(path);
}

int unlinkat(int folder, const char* path, int flags) noexcept {
  if (goes_wrong(false)) return -1;
  return next<int(int, const char*, int)>("unlinkat")(folder, path, flags);
}

int rmdir(const char* path) noexcept {
  if (goes_wrong(false)) return -1;
  return next<int(const char*)>("rmdir")(path);
}

}  // extern "C"
