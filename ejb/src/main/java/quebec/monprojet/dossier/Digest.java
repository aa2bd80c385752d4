package quebec.monprojet.dossier;

import quebec.monprojet.log.Sha256;

/** SHA-256 of a sealed dossier's canonical form, in lower-case hexadecimal. */
public record Digest(String hex) {

    public Digest {
        if (!Sha256.isHex(hex)) {
            throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits");
        }
    }

    public static Digest of(byte[] canonicalForm) {
        return new Digest(Sha256.hex(canonicalForm));
    }

    @Override
    public String toString() {
        return hex;
    }
}
