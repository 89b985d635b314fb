// What a page says about its article outside of it.
#pragma once

#include <string>
#include <vector>

namespace broadsheet::readers {

/// From meta elements, JSON-LD and the like. The text of the article need not repeat it.
struct StatedFacts {
  std::string title;
  std::vector<std::string> authors;
  std::string body;    ///< the text of the article, or its beginning
  bool dated = false;  ///< the page states a date
};

}  // namespace broadsheet::readers
