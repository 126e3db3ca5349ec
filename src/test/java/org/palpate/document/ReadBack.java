/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader that is not ours finds in a document. */
final class ReadBack implements AutoCloseable {

    private final PDDocument document;

    ReadBack(byte[] bytes) {
        try {
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character and where it stands, counted from the top left corner of its page. */
    record Glyph(int page, String text, float left, float right, float baseline, float size) {}

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** All text, with every run of blanks and line ends as one blank. */
    String text() {
        return text(1, pages());
    }

    String page(int number) {
        return text(number, number);
    }

    private String text(int from, int to) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Glyph> glyphs() {
        var glyphs = new ArrayList<Glyph>();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    glyphs.add(new Glyph(
                            getCurrentPageNo(),
                            at.getUnicode(),
                            at.getXDirAdj(),
                            at.getXDirAdj() + at.getWidthDirAdj(),
                            at.getYDirAdj(),
                            at.getFontSizeInPt()));
                }
            };
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glyphs;
    }

    Set<PDFont> fonts() {
        var fonts = new HashSet<PDFont>();
        eachResources(resources -> {
            for (var name : resources.getFontNames()) {
                try {
                    fonts.add(resources.getFont(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return fonts;
    }

    int images() {
        var images = new ArrayList<PDImageXObject>();
        eachResources(resources -> {
            for (var name : resources.getXObjectNames()) {
                try {
                    if (resources.getXObject(name) instanceof PDImageXObject image) {
                        images.add(image);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return images.size();
    }

    private void eachResources(Consumer<PDResources> action) {
        for (var page : document.getPages()) {
            each(page.getResources(), action);
        }
    }

    private static void each(PDResources resources, Consumer<PDResources> action) {
        if (resources == null) {
            return;
        }
        action.accept(resources);
        for (var name : resources.getXObjectNames()) {
            try {
                if (resources.getXObject(name) instanceof PDFormXObject form) {
                    each(form.getResources(), action);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Every element of the structure tree, in reading order. */
    List<PDStructureElement> elements() {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        return root == null ? List.of() : below(root).toList();
    }

    List<PDStructureElement> elements(String type) {
        return elements().stream()
                .filter(element -> type.equals(element.getStructureType()))
                .toList();
    }

    List<String> types() {
        return elements().stream().map(PDStructureElement::getStructureType).toList();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }

    String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    boolean hasObject(COSName name) {
        return document.getDocumentCatalog().getCOSObject().containsKey(name);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
