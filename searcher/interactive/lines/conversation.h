#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/interactive/state/choices.h"
#include "searcher/interactive/state/kept_searches.h"
#include "searcher/render/renderer.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"

namespace broadsheet::interactive {

/// What a conversation needs of an index and of the outside. All functions may throw EnvironmentError or
/// UsageError, which become messages.
struct ConversationPartners {
  std::function<Results(const Request&)> search;
  std::function<std::optional<Hit>(const std::string& id)> whole_document;
  std::function<void(const std::string& url)> open_url;
  /// False: the file exists and was left alone.
  std::function<bool(const std::string& path, const std::string& bytes)> write_file;
  KeptSearches kept_searches;
};

/// A search line by line, for terminals without a screen. A line is a query, the number of a result, or a
/// command that begins with a colon; the answer is text.
class Conversation {
 public:
  /// `initial` is what the command line asked for.
  Conversation(const Request& initial, render::Style style, ConversationPartners partners);

  /// The answer to a line: whole lines of text, or nothing. Faults are answers too.
  std::string answer(const std::string& line);
  bool has_ended() const { return ended_; }

 private:
  struct Command;
  static const std::vector<Command>& commands();

  std::string run(const std::string& line);
  std::string search(const std::string& query);
  std::string show_page(std::size_t offset);
  std::string show_document(std::size_t number);
  std::string changed(Choices choices);

  std::string help(const std::string& rest);
  std::string more(const std::string& rest);
  std::string narrow(const std::string& rest);
  std::string widen(const std::string& rest);
  std::string undo(const std::string& rest);
  std::string count(const std::string& rest);
  std::string sort(const std::string& rest);
  std::string like(const std::string& rest);
  std::string cite(const std::string& rest);
  std::string open(const std::string& rest);
  std::string save(const std::string& rest);
  std::string list_saved(const std::string& rest);
  std::string shell(const std::string& rest);
  std::string write(const std::string& rest);
  std::string quit(const std::string& rest);

  /// The result with this number. Throws UsageError.
  const Hit& hit_of(const std::string& text) const;

  Request initial_;
  render::Style style_;
  ConversationPartners partners_;
  Choices choices_;
  std::vector<Choices> before_;  ///< earlier choices for undo, the newest last
  Results shown_;                ///< the newest results, with the hits of all pages shown
  bool ended_ = false;
};

}  // namespace broadsheet::interactive
