package quebec.monprojet.evidence;

/**
 * How often a JPEG goes over its image, by its markers alone (ISO/IEC 10918-1, table B.1). In the
 * bytes of an image no marker can stand; a note that looks like one counts as one.
 */
record JpegScans(int count, boolean progressive) {

    static final JpegScans ONE = new JpegScans(1, false);

    private static final int START_OF_SCAN = 0xDA;
    private static final int PROGRESSIVE = 0xC2;

    static JpegScans of(byte[] jpeg) {
        int count = 0;
        boolean progressive = false;
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i - 1] == (byte) 0xFF) {
                count += jpeg[i] == (byte) START_OF_SCAN ? 1 : 0;
                progressive |= jpeg[i] == (byte) PROGRESSIVE;
            }
        }
        return new JpegScans(count, progressive);
    }
}
