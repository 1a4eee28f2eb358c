/// Fontconfig keeps one pattern for the life of the process and loses sight of it; what we lose ourselves is still
/// found (LeakSanitizer asks for this function by its name).
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}
