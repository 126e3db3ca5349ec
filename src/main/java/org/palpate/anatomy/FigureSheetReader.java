/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.PathCommand.Close;
import org.palpate.anatomy.PathCommand.CurveTo;
import org.palpate.anatomy.PathCommand.LineTo;
import org.palpate.anatomy.PathCommand.MoveTo;

/**
 * Reads one SVG file of a figure. It accepts only what our drawings use, paths of absolute {@code M L C Z} with a known
 * class and circles for named points, and refuses everything else: a drawing that browser and PDF would understand differently must not ship.
 */
final class FigureSheetReader {

    private static final Map<String, Shape.Role> ROLES = Map.of(
            "skin", Shape.Role.SKIN,
            "landmark", Shape.Role.LANDMARK,
            "coarse", Shape.Role.COARSE,
            "region", Shape.Role.REGION,
            "detail", Shape.Role.DETAIL,
            "fibre", Shape.Role.FIBRE,
            "course", Shape.Role.COURSE);

    private static final Set<Shape.Role> MARKABLE =
            EnumSet.of(Shape.Role.COARSE, Shape.Role.REGION, Shape.Role.POINT, Shape.Role.COURSE);

    private static final Pattern TOKEN =
            Pattern.compile("\\G[\\s,]*([A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

    private final FigureView view;

    private FigureSheetReader(FigureView view) {
        this.view = view;
    }

    static Sheet read(FigureView view, InputStream file) {
        return new FigureSheetReader(view).read(file);
    }

    private Sheet read(InputStream file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(file, "UTF-8");
            double[] size = {};
            var shapes = new ArrayList<Shape>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "svg" -> size = size(xml);
                        case "path" -> shapes.add(path(xml));
                        case "circle" -> shapes.add(point(xml));
                        case "g", "title", "desc" -> {} // groups only order the paths
                        default -> throw refusal("element <" + xml.getLocalName() + ">");
                    }
                }
            }
            if (size.length != 2) {
                throw refusal("a root without a view box");
            }
            return new Sheet(view, size[0], size[1], shapes);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The drawing '" + view.key() + "' is not well-formed.", broken);
        }
    }

    private double[] size(XMLStreamReader xml) {
        if (!view.key().equals(attribute(xml, "data-view"))) {
            throw refusal("data-view '" + attribute(xml, "data-view") + "'");
        }
        var box = attribute(xml, "viewBox").strip().split("[\\s,]+");
        if (box.length != 4 || Double.parseDouble(box[0]) != 0 || Double.parseDouble(box[1]) != 0) {
            throw refusal("a view box that does not start at 0 0");
        }
        return new double[] {Double.parseDouble(box[2]), Double.parseDouble(box[3])};
    }

    private Shape path(XMLStreamReader xml) {
        var role = ROLES.get(attribute(xml, "class"));
        if (role == null) {
            throw refusal("a path of class '" + attribute(xml, "class") + "'");
        }
        return shape(role, xml, commands(attribute(xml, "d")));
    }

    private Shape point(XMLStreamReader xml) {
        if (!attribute(xml, "class").equals("point")) {
            throw refusal("a circle of class '" + attribute(xml, "class") + "'");
        }
        var centre = tokens(attribute(xml, "cx") + " " + attribute(xml, "cy"));
        return shape(Shape.Role.POINT, xml, List.of(new MoveTo(number(centre, 0), number(centre, 1))));
    }

    private Shape shape(Shape.Role role, XMLStreamReader xml, List<PathCommand> commands) {
        var key = switch (role) {
            case COARSE, REGION -> attribute(xml, "data-region");
            case LANDMARK -> attribute(xml, "data-landmark");
            case FIBRE -> attribute(xml, "data-for");
            case POINT -> attribute(xml, "data-point");
            case COURSE -> attribute(xml, "data-course");
            case SKIN, DETAIL -> "";
        };
        if (MARKABLE.contains(role)
                && (key.isEmpty() || attribute(xml, "data-side").isEmpty())) {
            throw refusal("a " + role.name().toLowerCase(Locale.ROOT) + " without key or side");
        }
        return new Shape(
                role,
                key,
                constant(Side.class, attribute(xml, "data-side")),
                constant(Layer.class, attribute(xml, "data-layer")),
                commands);
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw refusal(type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + text + "'");
        }
    }

    private List<PathCommand> commands(String data) {
        var tokens = tokens(data);
        var commands = new ArrayList<PathCommand>();
        char letter = 0;
        int at = 0;
        while (at < tokens.size()) {
            if (Character.isLetter(tokens.get(at).charAt(0))) {
                letter = tokens.get(at++).charAt(0);
            } else if (letter == 'M') {
                letter = 'L'; // as SVG says: further pairs after a move are lines
            } else if (letter == 'Z') {
                throw refusal("numbers after Z");
            }
            int count = arguments(letter);
            var n = new double[count];
            for (int i = 0; i < count; i++) {
                n[i] = number(tokens, at++);
            }
            commands.add(
                    switch (letter) {
                        case 'M' -> new MoveTo(n[0], n[1]);
                        case 'L' -> new LineTo(n[0], n[1]);
                        case 'C' -> new CurveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                        default -> new Close();
                    });
        }
        if (commands.isEmpty() || !(commands.getFirst() instanceof MoveTo)) {
            throw refusal("a path that does not start with M");
        }
        return commands;
    }

    private int arguments(char letter) {
        return switch (letter) {
            case 'M', 'L' -> 2;
            case 'C' -> 6;
            case 'Z' -> 0;
            default -> throw refusal("path command '" + letter + "'");
        };
    }

    private double number(List<String> tokens, int at) {
        if (at >= tokens.size() || Character.isLetter(tokens.get(at).charAt(0))) {
            throw refusal("a path command with too few numbers");
        }
        return Double.parseDouble(tokens.get(at));
    }

    private List<String> tokens(String data) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(data);
        int end = 0;
        while (matcher.find()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!data.substring(end).isBlank()) {
            throw refusal("path data '" + data.substring(end) + "'");
        }
        return tokens;
    }

    private IllegalStateException refusal(String what) {
        return new IllegalStateException("The drawing '" + view.key() + "' holds " + what + ".");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
