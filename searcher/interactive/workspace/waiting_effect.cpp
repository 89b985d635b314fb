#include "searcher/interactive/workspace/waiting_effect.h"

#include <string>
#include <utility>

namespace broadsheet::interactive {
namespace {

/// The document as plain text: title, origin, address and text.
std::string text_of(const OpenedDocument& opened) {
  const Document& document = opened.document;
  std::string text = document.title + "\n";
  std::string origin = document.source;
  if (document.date) origin += (origin.empty() ? "" : " · ") + iso_day(*document.date);
  for (const std::string& line : {origin, document.url})
    if (!line.empty()) text += line + "\n";
  return text + "\n" + document.text + "\n";
}

}  // namespace

void run_waiting_effect(Workspace& workspace) {
  const std::optional<Effect::Kind> kind = std::exchange(workspace.waiting_effect, std::nullopt);
  if (kind) workspace.effects.push_back({*kind, text_of(*workspace.state.preview.opened)});
}

}  // namespace broadsheet::interactive
