#include "searcher/serve/request_object.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "searcher/serve/limits.h"

namespace broadsheet::serve {
namespace {

using RequestJson = nlohmann::json;
using Kind = RequestEntry::Kind;

constexpr std::string_view id_key = "id";
constexpr const char* no_object = "A request is one JSON object, such as {\"query\":\"net zero\"}.";

std::string as_json(const std::string& text) {
  return RequestJson(text).dump(-1, ' ', true, RequestJson::error_handler_t::replace);
}

/// Receives the events of the parser and stops it at the first fault.
class Reader : public nlohmann::json_sax<RequestJson> {
 public:
  explicit Reader(RequestObject& object) : object_(object) {}

  bool null() override { return place_ == Place::value ? drop_key() : refuse_item("null"); }
  bool boolean(bool value) override {
    if (place_ != Place::value || is_id()) return refuse_item(value ? "true" : "false");
    return add(value ? Kind::yes : Kind::no, {});
  }
  bool number_integer(number_integer_t value) override { return number(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return number(std::to_string(value)); }
  bool number_float(number_float_t, const std::string& written) override {
    return is_id() ? refuse_item(written) : number(written);
  }
  bool string(std::string& value) override {
    if (is_id()) return set_id(as_json(value));
    return add(Kind::text, std::move(value));
  }
  bool binary(RequestJson::binary_t&) override { return refuse(no_object); }

  bool start_object(std::size_t) override {
    if (place_ != Place::before) return refuse(no_object);
    place_ = Place::key;
    return true;
  }
  bool key(std::string& name) override {
    if (object_.entries.size() == limits::keys)
      return refuse(fmt::format("A request has at most {} keys.", limits::keys));
    if (std::any_of(object_.entries.begin(), object_.entries.end(),
                    [&](const RequestEntry& entry) { return entry.key == name; }))
      return refuse(fmt::format("The key {} is there twice; several values are a list.", as_json(name)));
    object_.entries.push_back({std::move(name), Kind::text, {}});
    place_ = Place::value;
    return true;
  }
  bool end_object() override {
    place_ = Place::after;
    return true;
  }
  bool start_array(std::size_t) override {
    if (place_ != Place::value || is_id()) return refuse_item("a list");
    object_.entries.back().kind = Kind::list;
    place_ = Place::list;
    return true;
  }
  bool end_array() override {
    place_ = Place::key;
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    return refuse(fmt::format("The request is no JSON: it cannot be read from byte {} on.", position));
  }

 private:
  enum class Place { before, key, value, list, after };

  bool is_id() const { return place_ == Place::value && object_.entries.back().key == id_key; }

  bool drop_key() {
    object_.entries.pop_back();
    place_ = Place::key;
    return true;
  }
  bool set_id(std::string json) {
    object_.id = std::move(json);
    return drop_key();
  }
  bool number(std::string written) {
    if (is_id()) return set_id(std::move(written));
    return add(Kind::number, std::move(written));
  }
  bool add(Kind kind, std::string value) {
    if (place_ == Place::before) return refuse(no_object);
    RequestEntry& entry = object_.entries.back();
    entry.values.push_back(std::move(value));
    if (place_ == Place::list) return true;
    entry.kind = kind;
    place_ = Place::key;
    return true;
  }
  bool refuse(std::string why) {
    object_.fault = std::move(why);
    return false;
  }
  bool refuse_item(std::string_view what) {
    if (place_ == Place::before) return refuse(no_object);
    const std::string name = as_json(object_.entries.back().key);
    if (is_id()) return refuse(fmt::format("{} is a text or a whole number, not {}.", name, what));
    return refuse(fmt::format("{} takes a list of texts, without {} in it.", name, what));
  }

  RequestObject& object_;
  Place place_ = Place::before;
};

}  // namespace

RequestObject read_request_object(std::string_view json) {
  RequestObject object;
  Reader reader(object);
  RequestJson::sax_parse(json, &reader);
  return object;
}

RequestObject request_object(const std::vector<std::pair<std::string, std::string>>& parameters) {
  RequestObject object;
  if (parameters.size() > limits::keys + limits::filters)
    object.fault = fmt::format("A request has at most {} keys.", limits::keys);
  for (const auto& [key, value] : parameters) {
    if (!object.fault.empty()) break;
    if (key == id_key) {
      object.id = as_json(value);
      continue;
    }
    const auto same = std::find_if(object.entries.begin(), object.entries.end(),
                                   [&, &name = key](const RequestEntry& entry) { return entry.key == name; });
    if (same == object.entries.end()) {
      object.entries.push_back({key, Kind::text, {value}});
      continue;
    }
    same->kind = Kind::list;
    same->values.push_back(value);
  }
  return object;
}

}  // namespace broadsheet::serve
