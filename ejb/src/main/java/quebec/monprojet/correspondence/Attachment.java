package quebec.monprojet.correspondence;

/** A file that goes with a letter. */
@SuppressWarnings("ArrayRecordComponent")
record Attachment(String name, String type, byte[] content) {

    Attachment {
        if (!name.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException("not a file name for a letter");
        }
        if (!type.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException("not a media type");
        }
    }
}
