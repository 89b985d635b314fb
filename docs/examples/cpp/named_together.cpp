// Who is named together with somebody, month by month, in these sources.
// named_together INDEX PERSON SOURCE...
#include <broadsheet/broadsheet.h>

#include <iostream>

namespace news = broadsheet::v1;

int main(int count, char** arguments) try {
  if (count < 4) throw news::Error("Usage: named_together INDEX PERSON SOURCE...");
  const std::string person = arguments[2];
  news::Index index(arguments[1]);
  news::Request request;
  request.filters = {{"person", person}};
  for (int i = 3; i < count; ++i) request.filters.push_back({"source", arguments[i]});
  request.limit = 0;
  request.histogram = "month";
  const news::Results all = index.search(request);
  request.facets = {{"person", 6}};
  for (const news::Period& month : all.histogram) {
    request.from = request.to = month.label;
    const news::Results found = index.search(request);
    for (const auto& [name, documents] : found.facets[0].values)
      if (name != person) std::cout << month.label << '\t' << documents << '\t' << name << '\n';
  }
} catch (const news::Error& fault) {
  std::cerr << fault.what() << '\n';
  return 1;
}
