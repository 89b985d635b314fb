#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// Broadsheet as a library: an index made by `indexer`, searched from C++17 or later.
///
/// The namespace is the version of this interface: within v1 members are added, never removed, renamed or
/// given another meaning. A later v2 will stand beside it. All text is UTF-8. What values of options mean is
/// what they mean to `searcher`: see searcher(1) and broadsheet-query(7).
namespace broadsheet::v1 {

/// The version of the library that is linked, as in "0.1.0".
const char* version() noexcept;

/// The base of what is thrown here. what() is one sentence: what happened, and what to do.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};
/// The index is missing, damaged or of another version.
class IndexError : public Error {
 public:
  using Error::Error;
};
/// A value of a request cannot be understood. Query strings are never refused: see Results::notes.
class RequestError : public Error {
 public:
  using Error::Error;
};
/// The caller set the flag of this search.
class CancelledError : public Error {
 public:
  using Error::Error;
};

struct FacetRequest {
  std::string field;       ///< "source", "person", "year", ...
  std::size_t limit = 10;  ///< the most frequent values; 0: all
};

/// One search.
struct Request {
  std::string query;    ///< empty: every document
  std::string similar;  ///< instead of the query: the id of a document that others shall be like
  std::vector<std::pair<std::string, std::string>>
      filters;               ///< field and value; values of one field are alternatives
  std::string from;          ///< first date: "2024", "2024-03", "2024-03-31", "last month"; empty: any
  std::string to;            ///< last date; "2024-03" means its last day
  std::string sort;          ///< "relevance", "newest" or "oldest"; empty: by relevance
  std::string language;      ///< code of the language the query is in; empty: that of the documents
  std::size_t offset = 0;    ///< hits to skip
  std::size_t limit = 10;    ///< hits to give at most
  std::size_t snippets = 3;  ///< fragments of text a hit at most; 0: none
  bool collapse = true;      ///< one document of a story; offset and limit count stories then
  bool exact_total = false;  ///< count every match; facets and histograms do so anyway
  std::vector<FacetRequest> facets;
  std::string histogram;                 ///< "year", "quarter", "month", "week" or "day"; empty: none
  bool normalised = false;               ///< histograms tell Period::corpus too
  bool suggest = true;                   ///< look for what misspelt words may have been meant to be
  std::chrono::milliseconds timeout{0};  ///< give what was found until then; 0: take the time it takes
};

/// Bytes [begin, end) of a text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Text, and where the query matched: in order, not overlapping.
struct HighlightedText {
  std::string text;
  std::vector<Span> highlights;
};

/// The people, organisations, places and laws that a document names, most salient first.
struct Names {
  std::vector<std::string> people;
  std::vector<std::string> organisations;
  std::vector<std::string> places;
  std::vector<std::string> laws;
};

/// A document of a story that has several.
struct Story {
  std::string id;               ///< for `story:ID` in a query
  std::uint64_t documents = 0;  ///< of the whole index
  std::uint64_t sources = 0;    ///< different ones
};

struct Hit {
  std::size_t rank = 0;  ///< from 1, over all pages
  double score = 0;
  std::string id;
  HighlightedText title;
  std::string url;
  std::string source;
  std::string date;  ///< "2024-01-31" or "2024-01-31T10:20:30Z"; empty: not known
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;
  std::vector<std::pair<std::string, std::string>> extras;  ///< other fields of the record
  Names names;
  std::vector<HighlightedText> snippets;  ///< in the order of the text
  std::optional<Story> story;             ///< absent: it has no copies
};

/// A document with all of its text.
struct Document {
  std::string id;
  std::string title;
  std::string text;
  std::string url;
  std::string source;
  std::string date;  ///< as of a hit
  std::string language;
  std::vector<std::string> authors;
  std::vector<std::string> sections;
  std::vector<std::pair<std::string, std::string>> extras;
  Names names;
};

/// How many documents match: lower <= the true number <= upper; value is the best estimate.
struct Total {
  std::uint64_t value = 0;
  std::uint64_t lower = 0;
  std::uint64_t upper = 0;
};

struct Count {
  std::string value;
  std::uint64_t documents = 0;
};

struct Facet {
  std::string field;
  std::size_t distinct = 0;   ///< values that occur, listed or not
  bool exact = true;          ///< false: the time was up before all was counted
  std::vector<Count> values;  ///< by number of documents, then value
};

struct Period {
  std::string label;  ///< "2024", "2024-Q1", "2024-03", "2024-W09", "2024-03-31"; of the last row "undated"
  std::uint64_t documents = 0;
  std::optional<std::uint64_t> corpus;  ///< documents of the whole index; only of normalised histograms
};

struct Results {
  Total total;
  std::optional<std::uint64_t> stories;  ///< found, copies counted once; absent: not known
  std::vector<Hit> hits;
  std::vector<Facet> facets;             ///< in the order asked for
  std::vector<Period> histogram;         ///< in time order without gaps; empty: not asked for, or no dates
  std::uint64_t undated = 0;             ///< documents found that have no date; only with a histogram
  std::vector<std::string> suggestions;  ///< queries that may have been meant, the likeliest first
  std::vector<std::string> notes;        ///< what was understood otherwise than typed; one sentence each
  bool partial = false;                  ///< the time was up
  std::chrono::duration<double> elapsed{0};
};

/// An open index.
///
/// Threads: one Index is used by one thread at a time; different ones, of the same folder too, are
/// independent, so open one a thread. An indexer may publish at any time: an Index goes on with what it
/// opened until refresh(), or until that can no longer be read, and then answers from the newest state.
class Index {
 public:
  /// Throws IndexError.
  explicit Index(const std::string& folder);
  ~Index();
  Index(Index&&) noexcept;
  Index& operator=(Index&&) noexcept;

  /// Throws RequestError, IndexError, and CancelledError soon after another thread set the flag.
  Results search(const Request& request, const std::atomic<bool>* cancelled = nullptr);
  /// nullopt: no document has this id. Throws IndexError.
  std::optional<Document> document(const std::string& id);
  /// Documents of the state that is open.
  std::uint64_t document_count() const;
  /// Opens the newest published state. Throws IndexError; what is open stays then.
  void refresh();

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::v1
