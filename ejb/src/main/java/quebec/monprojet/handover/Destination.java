package quebec.monprojet.handover;

import java.util.Locale;
import quebec.monprojet.keys.LaidFiles;

/** A system that is handed something. */
public enum Destination {
    /** The ministry's older file system: the fields of its own screen. */
    LEGACY,
    /** The federal authority: what links a certificate to its bearer. */
    FEDERAL;

    /** The file of its public key, in the folder of secrets. */
    public String keyFile() {
        return "handover-" + sender() + ".pem";
    }

    /** Whether its key is there, and is one: without it nothing leaves. */
    boolean isKeyed(LaidFiles keys) {
        return keys.laid(keyFile()).flatMap(SealedParcel::key).isPresent();
    }

    /** As it names itself when it answers. */
    String sender() {
        return name().toLowerCase(Locale.ROOT);
    }
}
