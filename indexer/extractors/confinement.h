// What the child may not do, whatever a file makes of its parsers.
#pragma once

#include <string>

namespace broadsheet::extraction {

/// In MiB, of address space. Parsers that want more fail with std::bad_alloc.
inline constexpr unsigned memory_limit_mib = 2048;

/// Gives up all that reading needs not: writing files, network, other programs, new processes; files can only
/// be opened for reading. Memory is limited and no core is dumped. The process ends with its parent. Returns
/// why the kernel refuses to confine system calls, in one clause; empty when they are confined.
std::string confine_process();

}  // namespace broadsheet::extraction
