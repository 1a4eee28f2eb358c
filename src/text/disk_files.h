#pragma once

#include "text/files.h"

namespace rapporteur {

/// The files of this machine.
class DiskFiles final : public Files {
  public:
    FileStatus status(const std::string& path) const override;
    Result<std::vector<std::string>> names(const std::string& folder) const override;
    Result<std::unique_ptr<ByteReader>> open(const std::string& path) const override;
    std::unique_ptr<ByteReader> standard_input() const override;
};

}  // namespace rapporteur
