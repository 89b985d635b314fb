// An open index inside the searcher's Xapian files. Reopens it when an indexer has changed it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "common/index/index_stub.h"
#include "common/index/story_file.h"
#include "common/index_fields.h"
#include "searcher/index/form_list.h"
#include "searcher/ranking/document_lengths.h"
#include "searcher/ranking/word_source.h"
#include "searcher/request/deadline.h"

namespace broadsheet {

/// The published state of an index, kept open. Use on one thread only.
class OpenIndex {
 public:
  /// Throws EnvironmentError when the index is missing, damaged or of another version.
  explicit OpenIndex(std::filesystem::path index);

  /// Opens the newest published state if it is not open. Throws EnvironmentError; the open state then stays.
  void refresh();
  /// While the flag is set, on_present_state() throws Cancelled. nullptr turns this off. The flag must
  /// outlive its use.
  void watch(const CancelFlag* cancelled) { cancelled_ = cancelled; }
  const CancelFlag* cancelled() const { return cancelled_; }

  const IndexStub& stub() const { return stub_; }
  const IndexFields& fields() const { return fields_; }
  const Xapian::Database& database() const { return database_; }
  /// One database per generation, in the order of the stub.
  const std::vector<Xapian::Database>& generations() const { return generations_; }
  const StoryFile& stories() const { return stories_; }
  DocumentLengths& lengths() const { return *lengths_; }
  DocumentSets& sets() const { return *sets_; }
  /// The number of documents with a term. Remembers it: a look-up reads several blocks.
  std::uint64_t document_count(const std::string& term) const;
  /// The forms of all words (word_forms.h) in memory. nullptr for the first few calls, which are all that a
  /// single search makes, and if they are too many.
  const FormList* listed_forms();
  /// Increases whenever a state is opened. Compare it before using anything kept from the functions above.
  std::uint64_t openings() const { return openings_; }

  /// Runs `action`. If the open state is unreadable, opens the present one and runs it again; results of the
  /// functions above are then no longer valid. Throws EnvironmentError.
  template <typename Action>
  auto on_present_state(Action action) {
    for (int attempt = 1;; ++attempt) {
      end_if_cancelled(cancelled_);
      try {
        return action();
      } catch (const Xapian::DatabaseModifiedError& error) {
        if (attempt == attempts) report_damage(error);
      } catch (const Xapian::DatabaseOpeningError& error) {
        if (attempt == attempts) report_damage(error);
      } catch (const Xapian::Error& error) {
        report_damage(error);
      }
      open();
    }
  }

 private:
  static constexpr int attempts = 5;

  void open();
  IndexStub load_stub() const;
  std::vector<Xapian::Database> open_generations(const IndexStub& stub) const;
  [[noreturn]] void report_damage(const Xapian::Error& error) const;

  std::filesystem::path path_;
  IndexStub stub_;
  IndexFields fields_;
  std::vector<Xapian::Database> generations_;
  Xapian::Database database_;
  StoryFile stories_;
  std::unique_ptr<DocumentLengths> lengths_;
  std::unique_ptr<DocumentSets> sets_;
  mutable std::unordered_map<std::string, std::uint64_t> counts_;  ///< by term
  std::unique_ptr<FormList> forms_;  ///< those of the open state; null until they are wanted often
  std::size_t forms_wanted_ = 0;     ///< how often, in the open state
  std::uint64_t openings_ = 0;
  const CancelFlag* cancelled_ = nullptr;
};

/// The stored record of a document; see decode_record().
std::string record_of(const Xapian::Document& document);

}  // namespace broadsheet
