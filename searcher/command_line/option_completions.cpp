#include "searcher/command_line/option_completions.h"

#include "common/calendar.h"
#include "common/language.h"
#include "common/schema.h"
#include "searcher/render/hit_fields.h"
#include "searcher/render/renderer.h"
#include "searcher/request/request.h"

namespace broadsheet::completions {

using Values = std::vector<std::string>;

Values formats() {
  return render::result_formats().names();
}

Values hit_fields() {
  Values names;
  for (const render::HitField& field : render::hit_fields()) names.emplace_back(field.name);
  return names;
}

Values filter_fields() {
  Values names;
  for (const Field& field : fields)
    if (field.in_query && field.kind != FieldKind::relation) names.push_back(std::string(field.name) + ':');
  return names;
}

Values facet_fields() {
  Values names;
  for (const Field& field : fields)
    if (field.facet != FacetKind::none) names.emplace_back(field.name);
  return names;
}

Values facet_modes() {
  return {"strict", "disjunctive"};
}

Values periods() {
  Values names;
  for (const Period period : {Period::year, Period::quarter, Period::month, Period::week, Period::day})
    names.emplace_back(period_name(period));
  return names;
}

Values orders() {
  return {sort_names.begin(), sort_names.end()};
}

Values feedback_choices() {
  return {"on", "off", "auto"};
}

Values languages() {
  Values codes{"auto"};
  for (const Language& language : broadsheet::languages()) codes.emplace_back(language.code);
  return codes;
}

Values terminal_choices() {
  return {"auto", "always", "never"};
}

}  // namespace broadsheet::completions
