#include "indexer/generations/generations.h"

#include <sys/resource.h>
#include <xapian.h>

#include <algorithm>
#include <sstream>

#include "common/big_endian.h"
#include "common/schema.h"
#include "indexer/generations/xapian_faults.h"

namespace broadsheet {
namespace {

std::string id_prefix() {
  return std::string(find_field("id")->prefix);
}

/// The limit of open files, after asking the system for more.
rlim_t raise_open_files_limit() {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = std::max(limit.rlim_cur, std::min<rlim_t>(limit.rlim_max, 16384));
  setrlimit(RLIMIT_NOFILE, &limit);
  getrlimit(RLIMIT_NOFILE, &limit);
  return limit.rlim_cur;
}

rlim_t open_files_limit() {
  static const rlim_t limit = raise_open_files_limit();
  return limit;
}

/// How many databases may be open at once. A glass database has up to seven files, and comparing texts
/// meanwhile needs files, too.
std::size_t merge_fan_in() {
  constexpr rlim_t kept = 512, per_database = 7;
  return std::max<std::size_t>(2, (std::max(open_files_limit(), kept + 14) - kept) / per_database);
}

void merge_at_once(std::span<const std::filesystem::path> parts, const std::filesystem::path& out) {
  rethrow_xapian_faults(out, [&] {
    Xapian::Database all;
    for (const std::filesystem::path& part : parts) all.add_database(Xapian::Database(part.string()));
    all.compact(out.string(), Xapian::Compactor::FULL);
  });
}

Xapian::Database open_generation(const std::filesystem::path& generation) {
  return rethrow_xapian_faults(generation, [&] { return Xapian::Database(generation.string()); });
}

}  // namespace

struct LiveDocuments::Private {
  std::vector<std::filesystem::path> folders;
  std::vector<Xapian::Database> databases;
};

LiveDocuments::LiveDocuments(std::vector<std::filesystem::path> generations)
    : self_(std::make_unique<Private>()) {
  open_files_limit();
  for (const std::filesystem::path& folder : generations) self_->databases.push_back(open_generation(folder));
  self_->folders = std::move(generations);
}
LiveDocuments::~LiveDocuments() = default;
LiveDocuments::LiveDocuments(LiveDocuments&&) noexcept = default;

std::optional<DocumentPlace> LiveDocuments::find(const std::string& id) {
  const std::string term = keyword_term(*find_field("id"), id);
  if (term.empty()) return std::nullopt;  // for Xapian, every document has the empty term
  for (std::size_t i = self_->databases.size(); i-- > 0;) {
    Xapian::Database& database = self_->databases[i];
    const std::optional<DocumentPlace> place =
        rethrow_xapian_faults(self_->folders[i], [&]() -> std::optional<DocumentPlace> {
          const Xapian::PostingIterator posting = database.postlist_begin(term);
          if (posting == database.postlist_end(term)) return std::nullopt;
          const Xapian::Document document = database.get_document(*posting, Xapian::DOC_ASSUME_VALID);
          const std::string hash = document.get_value(static_cast<Xapian::valueno>(Slot::content_hash));
          return DocumentPlace{i, *posting, from_big_endian(hash)};
        });
    if (place) return place;
  }
  return std::nullopt;
}

std::optional<Arrival> LiveDocuments::arrival(const DocumentPlace& place) {
  return rethrow_xapian_faults(self_->folders[place.generation], [&] {
    const Xapian::Document document = self_->databases[place.generation].get_document(place.docid);
    return read_arrival(document.get_value(static_cast<Xapian::valueno>(Slot::arrival)),
                        document.get_value(static_cast<Xapian::valueno>(Slot::arrival_time)));
  });
}

bool LiveDocuments::is_from(const DocumentPlace& place, const std::string& origin) {
  return rethrow_xapian_faults(self_->folders[place.generation], [&] {
    const Xapian::Database& database = self_->databases[place.generation];
    const std::string wanted = keyword_term(*find_field("origin"), origin);
    auto term = database.termlist_begin(place.docid);
    term.skip_to(wanted);
    return term != database.termlist_end(place.docid) && *term == wanted;
  });
}

std::string LiveDocuments::record(const DocumentPlace& place) {
  return rethrow_xapian_faults(self_->folders[place.generation], [&] {
    const Xapian::Document document = self_->databases[place.generation].get_document(place.docid);
    const std::string record = document.get_value(static_cast<Xapian::valueno>(Slot::record));
    return record.empty() ? document.get_data() : record;
  });
}

void merge_databases(std::vector<std::filesystem::path> parts, const std::filesystem::path& out) {
  const std::size_t fan_in = merge_fan_in();
  for (int level = 0; parts.size() > fan_in; ++level) {
    std::vector<std::filesystem::path> merged;
    for (std::size_t at = 0; at < parts.size(); at += fan_in) {
      const auto group = std::span(parts).subspan(at, std::min(fan_in, parts.size() - at));
      merged.emplace_back(fmt::format("{}.level{}-{}", out.string(), level, merged.size()));
      merge_at_once(group, merged.back());
      for (const std::filesystem::path& part : group)
        if (level > 0) std::filesystem::remove_all(part);
    }
    parts = std::move(merged);
  }
  merge_at_once(parts, out);
}

std::vector<DocId> find_duplicates(const std::filesystem::path& generation,
                                   std::span<const std::uint32_t> sequence) {
  const Xapian::Database database = open_generation(generation);
  std::vector<DocId> older;
  rethrow_xapian_faults(generation, [&] {
    const std::string prefix = id_prefix();
    for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
      if (term.get_termfreq() < 2) continue;
      std::vector<DocId> same(database.postlist_begin(*term), database.postlist_end(*term));
      const auto last = std::max_element(same.begin(), same.end(),
                                         [&](DocId a, DocId b) { return sequence[a - 1] < sequence[b - 1]; });
      same.erase(last);
      older.insert(older.end(), same.begin(), same.end());
    }
  });
  std::sort(older.begin(), older.end());
  return older;
}

void remove_documents(const std::filesystem::path& generation, std::span<const DocId> docids) {
  rethrow_xapian_faults(generation, [&] {
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
    database.begin_transaction();
    for (const DocId docid : docids) database.delete_document(docid);
    database.commit_transaction();
    database.close();
  });
}

std::vector<DocId> documents_of_origin(const std::filesystem::path& generation, std::string_view root) {
  const Xapian::Database database = open_generation(generation);
  std::vector<DocId> found;
  rethrow_xapian_faults(generation, [&] {
    const std::string wanted = keyword_term(*find_field("origin"), root);
    for (auto term = database.allterms_begin(wanted); term != database.allterms_end(wanted); ++term) {
      const std::string name = *term;
      if (name != wanted && !wanted.ends_with('/') && name[wanted.size()] != '/') continue;
      found.insert(found.end(), database.postlist_begin(name), database.postlist_end(name));
    }
  });
  std::sort(found.begin(), found.end());
  return found;
}

GenerationCounts count_documents(const std::filesystem::path& generation) {
  const Xapian::Database database = open_generation(generation);
  return rethrow_xapian_faults(generation, [&] {
    GenerationCounts counts{database.get_doccount(), database.get_lastdocid(), {}};
    const std::string prefix(find_field("language")->prefix);
    for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term)
      counts.languages[(*term).substr(prefix.size())] = term.get_termfreq();
    return counts;
  });
}

std::vector<std::string> check_generation(const std::filesystem::path& generation) {
  std::ostringstream log;
  std::size_t faults = 0;
  try {
    faults = Xapian::Database::check(generation.string(), 0, &log);
  } catch (const Xapian::Error& error) {
    return {error.get_msg()};
  }
  if (faults == 0) return {};
  return {fmt::format("{} faults found by Xapian's check; `xapian-check {}` lists them", faults,
                      generation.string())};
}

}  // namespace broadsheet
