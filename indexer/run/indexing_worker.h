// A worker: one thread that turns batches of records into segments of an index.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "indexer/entities/recogniser.h"
#include "indexer/generations/generations.h"
#include "indexer/readers/record_parts.h"
#include "indexer/readers/record_source.h"
#include "indexer/run/id_claims.h"
#include "indexer/run/key_tally.h"
#include "indexer/run/report.h"
#include "indexer/run/run_counters.h"
#include "indexer/run/seen_documents.h"
#include "indexer/segments/index_writer.h"
#include "indexer/threads/batch_queue.h"

namespace broadsheet {

/// Consecutive records of the input. `first` is the number of the first, counted from 1 over the whole run.
struct Batch {
  std::vector<readers::SourceItem> items;
  std::uint32_t first = 1;
};

/// A finished segment. sequence[docid - 1] is the number of the record behind a document.
struct Segment {
  std::filesystem::path folder;
  std::vector<std::uint32_t> sequence;
};

/// A document in a segment whose id is already in the index with different content.
struct Replacement {
  DocumentPlace old_place;
  std::size_t segment = 0;  ///< index into the worker's segments
  DocId docid = 0;          ///< in that segment
};

/// What all workers of a round share. It must outlive them.
struct RoundContext {
  std::vector<std::string> generations;        ///< as listed in the stub
  std::vector<std::filesystem::path> folders;  ///< full paths of `generations`
  /// For each of `generations`: whether an earlier round of this run made it.
  std::vector<bool> made_by_this_run;
  std::filesystem::path building;  ///< folder for segments
  /// For documents whose language cannot be detected; empty: use that of neighbours.
  std::string default_language;
  std::string usual_language;  ///< for documents whose neighbours' language is unknown, too
  const tagging::EntityModel* entities = nullptr;     ///< nullptr: entities are not recognised
  IndexFields fields;                                 ///< those of the index
  bool all_keys = false;                              ///< further keys may become fields
  Arrival arrival;                                    ///< for new documents
  std::shared_ptr<const readers::ReadSettings> read;  ///< for files inside of records
  std::uint64_t hash_seed = 0;  ///< changes with options that change what a record becomes
  std::size_t segment_bytes = 0;
  SeenDocuments* seen = nullptr;
  RunCounters* counters = nullptr;
  Report* report = nullptr;
  IdClaims* claims = nullptr;  ///< nullptr: any record replaces others with its id
  std::atomic<std::size_t> next_segment{0};
};

/// Parses records, skips unchanged ones, detects languages, recognises entities and writes segments. Use one
/// object per thread.
class IndexingWorker {
 public:
  explicit IndexingWorker(RoundContext& context);

  /// Works until the queue is closed and empty. Throws EnvironmentError.
  void run(BatchQueue<Batch>& queue);

  const std::vector<Segment>& segments() const { return segments_; }
  const std::vector<Replacement>& replacements() const { return replacements_; }
  /// The forms of all words in the documents written.
  const WordForms& forms() const { return writer_.forms(); }
  const KeyTally& keys() const { return keys_; }
  /// Keys in them that are not fields.
  const KeyCensus& census() const { return writer_.census(); }
  /// Inputs with at least one rejected record.
  const std::set<std::string>& damaged_origins() const { return damaged_origins_; }

 private:
  /// A record that was parsed.
  struct Parsed {
    readers::ParsedDocument record;
    std::string where;
    const readers::SourceItem* item;  ///< of the batch
    std::uint64_t content_hash;
    std::uint32_t sequence;
    std::optional<DocumentPlace> place = {};  ///< of the document that has its id
  };
  /// A document that must go into the index.
  struct Accepted {
    Document document;
    std::uint64_t content_hash;
    std::uint32_t sequence;
    std::optional<DocumentPlace> old_place;
    std::shared_ptr<const std::string> origin;
  };

  void process(Batch& batch);
  void parse(const Batch& batch);
  void take(const readers::SourceItem& item, std::uint32_t sequence);
  void take(readers::RecordPart part, const readers::SourceItem& item, std::uint32_t sequence);
  void warn(std::string_view where, const std::vector<std::string>& warnings);
  void skip_attachments(const DocumentPlace& place, const readers::SourceItem& item, std::uint32_t sequence,
                        std::size_t depth);
  void separate_from_index(Parsed& parsed);
  void claim_id(Parsed& parsed);
  void separate(Parsed& parsed, const DocumentIdentity& identity, std::string_view holder);
  void reject(const readers::BadRecord& bad, const readers::SourceItem& item);
  void accept(Parsed parsed);
  bool skip_unchanged(const std::optional<DocumentPlace>& place, std::uint64_t hash, std::uint32_t sequence);
  void choose_languages();
  void fill_languages(const std::string& language);
  void recognise_entities();
  void write(const Accepted& accepted);
  std::optional<Arrival> arrival_of(const Accepted& accepted);
  void finish_segment();

  RoundContext& context_;
  LiveDocuments live_;
  std::optional<EntityRecogniser> recogniser_;
  IndexWriter writer_;
  std::vector<Parsed> parsed_;
  std::vector<Accepted> accepted_;
  std::vector<Segment> segments_;
  std::vector<Replacement> replacements_;
  std::set<std::string> damaged_origins_;
  KeyTally keys_;
  std::size_t open_bytes_ = 0;  ///< text in the open segment; 0: no segment is open
};

}  // namespace broadsheet
