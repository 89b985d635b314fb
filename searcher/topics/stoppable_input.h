#pragma once

#include <array>
#include <streambuf>

namespace broadsheet {

/// Bytes of an open file as they come, until it ends or another thread stops it: a reader that waits for the
/// next line then sees the end.
class StoppableInput : public std::streambuf {
 public:
  /// Does not close the file. Throws EnvironmentError when the system has no more files to open.
  explicit StoppableInput(int file_descriptor);
  ~StoppableInput() override;
  StoppableInput(const StoppableInput&) = delete;
  StoppableInput& operator=(const StoppableInput&) = delete;

  /// From any thread.
  void stop();

 protected:
  int_type underflow() override;

 private:
  bool wait();

  int file_descriptor_;
  std::array<int, 2> wake_{};  ///< a pipe: its end to read from, its end to write to
  std::array<char, 64 * 1024> buffer_;
};

}  // namespace broadsheet
