#pragma once

namespace broadsheet::interactive {
struct Workspace;
}

/// What is done with a result. Citing and exporting take all marked results, if there are any.
namespace broadsheet::interactive::commands {

void read_result(Workspace& workspace);
/// Marks or unmarks the result, then selects the next one.
void mark(Workspace& workspace);
void mark_here(Workspace& workspace);
void clear_marks(Workspace& workspace);
void open_address(Workspace& workspace);
void page(Workspace& workspace);
void edit(Workspace& workspace);
void copy_citation(Workspace& workspace);
void export_results(Workspace& workspace);
void more_like_this(Workspace& workspace);

}  // namespace broadsheet::interactive::commands
