package quebec.monprojet.evidence;

/** Where no scanner is installed. It never calls anything clean. */
final class NoScanner implements Scanner {

    @Override
    public Word ask(Source file) {
        return new Word.Nothing("MPQ_CLAMAV names no scanner");
    }

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public boolean answers() {
        return false;
    }
}
