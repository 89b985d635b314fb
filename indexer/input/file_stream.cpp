#include "indexer/input/file_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace broadsheet::readers {
namespace {

[[noreturn]] void throw_fault(const char* what) {
  throw ReadFault(std::string(what) + ": " + std::strerror(errno));
}

}  // namespace

FileStream::FileStream(const std::string& path, std::atomic<std::uint64_t>& counter)
    : descriptor_(open(path.c_str(), O_RDONLY | O_CLOEXEC)), counter_(counter) {
  if (descriptor_ < 0) throw_fault("cannot be opened");
  struct stat facts {};
  if (fstat(descriptor_, &facts) == 0 && S_ISREG(facts.st_mode))
    seekable_size_ = static_cast<std::uint64_t>(facts.st_size);
  posix_fadvise(descriptor_, 0, 0, POSIX_FADV_SEQUENTIAL);
}

FileStream::FileStream(std::atomic<std::uint64_t>& counter) : descriptor_(STDIN_FILENO), counter_(counter) {}

FileStream::~FileStream() {
  if (descriptor_ != STDIN_FILENO && descriptor_ >= 0) close(descriptor_);
}

std::size_t FileStream::read(char* buffer, std::size_t size) {
  ssize_t taken;
  do taken = ::read(descriptor_, buffer, size);
  while (taken < 0 && errno == EINTR);
  if (taken < 0) throw_fault("cannot be read");
  count(static_cast<std::uint64_t>(taken));
  return static_cast<std::size_t>(taken);
}

// Archives are first read at their end. Bytes that are read twice count once.
void FileStream::count(std::uint64_t bytes) {
  if (seekable_size_ > 0) bytes = std::min(bytes, seekable_size_ - std::min(counted_, seekable_size_));
  counted_ += bytes;
  counter_.fetch_add(bytes, std::memory_order_relaxed);
}

void FileStream::seek(std::uint64_t offset) {
  if (lseek(descriptor_, static_cast<off_t>(offset), SEEK_SET) < 0) throw_fault("cannot be read");
}

}  // namespace broadsheet::readers
