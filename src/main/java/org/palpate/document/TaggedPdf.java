/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a PDF/UA-1 and PDF/A-2a file: everything drawn belongs either to an element of the structure tree or to the
 * artifacts, never to neither. Coordinates have their origin at the top left corner of the page, in points.
 */
final class TaggedPdf {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final PaperSize paper;
    private final Document document;
    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final PdfStructureElement root;
    private final Map<Object, PdfTemplate> stored = new HashMap<>();

    /** What the marked content now open on the page belongs to: an element, the artifacts, or nothing. */
    private @Nullable Object open;

    TaggedPdf(PaperSize paper, DocumentInfo info) {
        this.paper = paper;
        document = new Document(new Rectangle(paper.width(), paper.height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setTagged();
        // the figures are a hundred thousand characters of outlines: seven times as fast, an eighth larger
        writer.setCompressionLevel(Deflater.BEST_SPEED);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(info.title());
        document.addAuthor(info.author());
        document.open();
        canvas = writer.getDirectContent();
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        describe(info);
    }

    private void describe(DocumentInfo info) {
        try {
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(info.locale().toLanguageTag()));
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    "",
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(SRGB));
            var created = writer.getInfo().get(PdfName.CREATIONDATE).toString();
            writer.setXmpMetadata(Xmp.of(info, Document.getVersion(), PdfDate.getW3CDate(created)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The element that holds the whole document. */
    PdfStructureElement root() {
        return root;
    }

    /** A new last child. */
    PdfStructureElement element(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    /** A header cell that says which cells it heads: {@code Row} or {@code Column}. */
    PdfStructureElement headerCell(PdfStructureElement row, String scope) {
        var cell = element(row, "TH");
        cell.put(PdfName.A, attributes("Table", "Scope", new PdfName(scope)));
        return cell;
    }

    /** A list whose items carry labels. */
    PdfStructureElement list(PdfStructureElement parent, String numbering) {
        var list = element(parent, "L");
        list.put(PdfName.A, attributes("List", "ListNumbering", new PdfName(numbering)));
        return list;
    }

    /** A picture with the words that stand for it and the box that it fills. */
    PdfStructureElement figure(PdfStructureElement parent, String words) {
        var figure = element(parent, "Figure");
        figure.put(new PdfName("Alt"), new PdfString(words, PdfString.TEXT_UNICODE));
        return figure;
    }

    /** Says where on the page the figure is, once that is known. */
    void place(PdfStructureElement figure, float left, float top, float width, float height) {
        var box = new PdfArray(new float[] {left, y(top + height), left + width, y(top)});
        var attributes = attributes("Layout", "BBox", box);
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        attributes.put(PdfName.WIDTH, new PdfNumber(width));
        attributes.put(PdfName.HEIGHT, new PdfNumber(height));
        figure.put(PdfName.A, attributes);
    }

    private static PdfDictionary attributes(String owner, String name, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        return attributes;
    }

    /** Draws a line of text that belongs to an element. */
    void text(PdfStructureElement owner, Line line, float left, float baseline) {
        enter(owner);
        show(canvas, line, left, y(baseline));
    }

    /** Draws a line of text that is furniture of the page. */
    void furniture(Line line, float left, float baseline) {
        enter(ARTIFACT);
        show(canvas, line, left, y(baseline));
    }

    /** Draws what only decorates. The drawing calls use the library's coordinates, see {@link #y}. */
    void artifact(Consumer<PdfContentByte> drawing) {
        enter(ARTIFACT);
        isolated(drawing);
    }

    /** Draws what belongs to an element. */
    void drawing(PdfStructureElement owner, Consumer<PdfContentByte> drawing) {
        enter(owner);
        isolated(drawing);
    }

    private void isolated(Consumer<PdfContentByte> drawing) {
        canvas.saveState();
        drawing.accept(canvas);
        canvas.restoreState();
    }

    /** A blank area of the furniture that is filled before the document ends: for the number of pages. */
    PdfTemplate reserve(float left, float top, float width, float height) {
        enter(ARTIFACT);
        var template = canvas.createTemplate(width, height);
        canvas.addTemplate(template, left, y(top + height));
        return template;
    }

    /** A drawing that is stored once in the document, however often it is placed. */
    PdfTemplate stored(Object key, double width, double height, Supplier<String> operators) {
        return stored.computeIfAbsent(key, missing -> {
            var template = canvas.createTemplate((float) width, (float) height);
            template.setLiteral(operators.get());
            return template;
        });
    }

    static void show(PdfContentByte canvas, Line line, float left, float baseline) {
        canvas.beginText();
        canvas.setTextMatrix(left, baseline);
        for (var span : line.spans()) {
            var style = span.style();
            canvas.setColorFill(style.color());
            for (var piece : style.face().pieces(span.text())) {
                canvas.setFontAndSize(piece.font(), style.size());
                canvas.showText(piece.text());
            }
        }
        canvas.endText();
    }

    void fill(Color color, float left, float top, float width, float height) {
        artifact(c -> {
            c.setColorFill(color);
            c.rectangle(left, y(top + height), width, height);
            c.fill();
        });
    }

    void rule(Color color, float thickness, float left, float right, float at) {
        artifact(c -> {
            c.setColorStroke(color);
            c.setLineWidth(thickness);
            c.moveTo(left, y(at));
            c.lineTo(right, y(at));
            c.stroke();
        });
    }

    /** An entry of the outline beside the pages, which leads here; the outline is shown when the file is opened. */
    void bookmark(String words, float top) {
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        new PdfOutline(canvas.getRootOutline(), new PdfDestination(PdfDestination.XYZ, 0, y(top), 0), words);
    }

    /** The library counts from the foot of the page. */
    float y(float fromTop) {
        return paper.height() - fromTop;
    }

    double y(double fromTop) {
        return paper.height() - fromTop;
    }

    int page() {
        return writer.getPageNumber();
    }

    void newPage() {
        leave();
        document.newPage();
    }

    byte[] finish() {
        leave();
        document.close();
        return bytes.toByteArray();
    }

    private void enter(Object owner) {
        if (owner == open) {
            return;
        }
        leave();
        if (owner instanceof PdfStructureElement element) {
            canvas.beginMarkedContentSequence(element);
        } else {
            canvas.beginMarkedContentSequence(ARTIFACT);
        }
        open = owner;
    }

    private void leave() {
        if (open != null) {
            canvas.endMarkedContentSequence();
            open = null;
        }
    }
}
