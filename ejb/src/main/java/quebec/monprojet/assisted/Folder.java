package quebec.monprojet.assisted;

import quebec.monprojet.dossier.Names;

/** What a letter to somebody who filed on paper needs to know of their folder. */
public record Folder(PaperFileId file, String reference, Names names, PostalAddress address) {

    @Override
    public String toString() {
        return "Folder[" + file + "]";
    }
}
