#pragma once

#include <vector>

namespace broadsheet {
struct Desk;
struct Hit;
}  // namespace broadsheet

namespace broadsheet {

/// The marked results, else the selected one; none without results.
std::vector<Hit> chosen_hits(const Desk& desk);

/// What waited for the document that is there now.
void run_waiting_effect(Desk& desk);

}  // namespace broadsheet

/// What is done with a result: the selected one, or the marked ones.
namespace broadsheet::commands {

void read_result(Desk& desk);
/// Marks or unmarks, and goes on.
void mark(Desk& desk);
void mark_here(Desk& desk);
void clear_marks(Desk& desk);
void open_address(Desk& desk);
void page(Desk& desk);
void edit(Desk& desk);
void copy_citation(Desk& desk);
void export_results(Desk& desk);
void more_like_this(Desk& desk);

}  // namespace broadsheet::commands
