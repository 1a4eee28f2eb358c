#include "store/sqlite/failure.h"

#include <sqlite3.h>

namespace rapporteur {

namespace {

Error not_written(const std::string& path, std::string what) {
    return {
        path, "", std::move(what),
        "What was acknowledged before is safe. Make room and run the same command again: it goes on where it stopped."};
}

}  // namespace

Error no_database(const std::string& path) {
    return {path, "", "this file is no Rapporteur record (it is no database)", "Name another file with --record FILE."};
}

Error failure(const std::string& path, const SQLite::Exception& exception) {
    const int extended = exception.getExtendedErrorCode();
    switch (exception.getErrorCode() & 0xff) {
        case SQLITE_FULL:
            return not_written(path, "the disk is full");
        case SQLITE_IOERR:
            if (extended == SQLITE_IOERR_WRITE || extended == SQLITE_IOERR_SHMSIZE) {
                return not_written(
                    path, "could not be written: the disk is full, a size limit is reached, or the disk fails");
            }
            return {path, "", std::string("the disk failed: ") + exception.what(),
                    "Check the disk, then run: rapporteur check"};
        case SQLITE_READONLY:
            return {path, "", "the record can only be read, not written",
                    "Give yourself the right to write it and its folder."};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {path, "", "another program is writing to this record",
                    "Wait until it is done and run the same command again."};
        case SQLITE_NOTADB:
            return no_database(path);
        case SQLITE_CORRUPT:
            return {path, "", "the record is damaged",
                    "Run: rapporteur check; then take the last good copy of the file."};
        case SQLITE_CANTOPEN:
            return {path, "", "the record cannot be opened",
                    "See that its folder exists and that you may read and write in it."};
        case SQLITE_TOOBIG:
            return {path, "", "a document is too large to be kept", ""};
        default:
            return {path, "", exception.what(), ""};
    }
}

}  // namespace rapporteur
