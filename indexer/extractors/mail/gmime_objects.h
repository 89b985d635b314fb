// Objects of GMime and GLib, owned.
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace broadsheet::extraction {

struct ReleaseObject {
  void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using OwnedObject = std::unique_ptr<T, ReleaseObject>;

struct FreeMemory {
  void operator()(void* memory) const { g_free(memory); }
};
using OwnedText = std::unique_ptr<char, FreeMemory>;

}  // namespace broadsheet::extraction
