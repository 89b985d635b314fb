#pragma once

#include <cstddef>

namespace broadsheet {

/// Okapi BM25 (Robertson et al., "Okapi at TREC-3", 1995), in the variant that Xapian computes: a word adds
/// idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length)), where `length` is the document's, as a share of
/// the average, and counts as `shortest` when it is less. Title words count several times: index_writer.h.
/// Values were chosen by measurement over several collections: docs/BENCHMARKS.md.
struct Bm25 {
  double k1 = 1.2;
  double b = 0.6;
  double shortest = 0.1;
};

/// For a query with so many words that rank. Length counts less when there are few: in a long query, a
/// document without some of the words had better be short; what a single word finds is all about it, and the
/// short documents among it are briefs (Chung, Luk, Wong, Kwok and Lee, "Adapting pivoted document-length
/// normalization for query size", 2006).
Bm25 bm25_for(std::size_t words);

/// Of a term that so many documents of the collection have; as in Xapian, above 0 for the commonest words
/// too.
double inverse_document_frequency(double documents, double with_term);

/// What an occurrence count adds; `length` as a share of the average.
double bm25_score(const Bm25& bm25, double idf, double tf, double length);

}  // namespace broadsheet
