#pragma once

#include <memory>

#include "app/http/message.h"

namespace rapporteur::fuzz {

/// The server's whole table of routes over a record of a few reports. Whoever sends the token "t" may enter acts; files are not taken, since
/// another process would read them.
class ServedRecord {
  public:
    ServedRecord();
    ServedRecord(const ServedRecord&) = delete;
    ServedRecord& operator=(const ServedRecord&) = delete;
    ~ServedRecord();

    const HttpHandler& handler() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace rapporteur::fuzz
