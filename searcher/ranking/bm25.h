// The BM25 ranking function.
#pragma once

#include <algorithm>
#include <cstddef>

namespace broadsheet {

/// Okapi BM25 (Robertson et al., "Okapi at TREC-3", 1995), in the variant that Xapian computes: a word adds
/// idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length)). `length` is the document's length divided by the
/// average, but at least `shortest`. Title words count several times: see index_writer.h. The values were
/// chosen by measurements on several collections: docs/BENCHMARKS.md.
struct Bm25 {
  double k1 = 1.2;
  double b = 0.6;
  double shortest = 0.1;
};

/// The parameters for a query with this many ranking words. With few words, length counts less. In a long
/// query, a document that lacks some of the words should be short; but everything found by a single word is
/// about that word, and the short documents among it are briefs (Chung, Luk, Wong, Kwok and Lee, "Adapting
/// pivoted document-length normalization for query size", 2006).
Bm25 bm25_for(std::size_t words);

/// For a term in `with_term` of `documents` documents. As in Xapian, it is above 0 even for the most common
/// words.
double inverse_document_frequency(double documents, double with_term);

/// The score of a term that occurs `tf` times; `length` is relative to the average.
inline double bm25_score(const Bm25& bm25, double idf, double tf, double length) {
  const double norm = 1 - bm25.b + bm25.b * std::max(length, bm25.shortest);
  return idf * tf * (bm25.k1 + 1) / (tf + bm25.k1 * norm);
}

}  // namespace broadsheet
