// Reads from a generation what is needed to write its documents again, without the input they came from.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "common/index/arrival.h"
#include "common/schema.h"
#include "indexer/generations/generations.h"

namespace broadsheet {

/// What IndexWriter::add() was given.
struct StoredDocument {
  std::string record;  ///< see decode_record()
  std::uint64_t content_hash = 0;
  std::string origin;  ///< empty: none. If it is very long, cut and hashed as in its term
  std::optional<Arrival> arrival;
};

/// Visits the documents with numbers from `first` to `last`, in this order. Throws EnvironmentError.
void visit_stored_documents(const std::filesystem::path& generation, DocId first, DocId last,
                            const std::function<void(const StoredDocument&)>& visit);

/// How many documents have a value of the field, which has a slot. Throws EnvironmentError.
std::uint64_t documents_with_value(const std::filesystem::path& generation, const Field& field);

}  // namespace broadsheet
