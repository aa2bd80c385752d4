package quebec.monprojet.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import quebec.monprojet.paper.TaggedPdf;

/** A receipt as a file that lasts, with the proof embedded for programs. */
final class ReceiptPdf {

    private static final COSName RELATION = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private ReceiptPdf() {}

    static byte[] of(ReceiptSheet sheet) {
        return TaggedPdf.of(sheet.html(), document -> embed(sheet, document));
    }

    private static void embed(ReceiptSheet sheet, PDDocument document) throws IOException {
        byte[] json = ReceiptJson.of(sheet.receipt());
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(json));
        Calendar recorded = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        recorded.setTimeInMillis(sheet.receipt().recordedAt().toEpochMilli());
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setCreationDate(recorded);
        file.setModDate(recorded);
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile(sheet.fileName());
        named.setFileUnicode(sheet.fileName());
        named.setFileDescription(sheet.pen().words().say("receipt.file"));
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setName(RELATION, "Data");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(sheet.fileName(), named));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog()
                .getCOSObject()
                .setItem(ASSOCIATED, new COSArray(List.of(named.getCOSObject())));
    }
}
