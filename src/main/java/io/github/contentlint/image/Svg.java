package io.github.contentlint.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * SVG, which browsers refuse in {@code <img>} unless it is well-formed XML whose root has the SVG namespace. No DTD is
 * read and no entity is replaced, so nothing in a file leads out of it or makes it grow.
 */
final class Svg {

    private static final int WHOLE = 256 * 1024;
    private static final int TAIL = 4096;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** The JDK's own limits, which are no fault of the file, are told by these letters alone. */
    private static final String JDK_LIMIT = "JAXP0001";

    private Svg() {}

    static ImageFile inspect(FileBytes bytes) throws IOException {
        if (bytes.size() > WHOLE) {
            return inspectEnd(bytes);
        }
        byte[] all = bytes.whole(WHOLE);
        return contains(all, "<!ENTITY") ? intact() : parse(all);
    }

    private static ImageFile inspectEnd(FileBytes bytes) throws IOException {
        try {
            return contains(bytes.tail(0, TAIL), "svg>")
                    ? intact()
                    : new ImageFile.Truncated(ImageType.SVG, bytes.size());
        } catch (FileBytes.OutOfBudget e) {
            return intact();
        }
    }

    private static ImageFile intact() {
        return new ImageFile.Intact(ImageType.SVG, Optional.empty());
    }

    private static ImageFile parse(byte[] all) throws IOException {
        try (InputStream input = new ByteArrayInputStream(all)) {
            XMLStreamReader reader = factory().createXMLStreamReader(input);
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return refused(e);
        }
    }

    private static ImageFile read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            reader.next();
        }
        boolean namespace = NAMESPACE.equals(reader.getNamespaceURI());
        Optional<ImageFile.Size> size = size(reader);
        while (reader.hasNext()) {
            reader.next();
        }
        return namespace
                ? new ImageFile.Intact(ImageType.SVG, size)
                : new ImageFile.Damaged(ImageType.SVG, ImageFile.Damage.NO_NAMESPACE, 0);
    }

    private static Optional<ImageFile.Size> size(XMLStreamReader reader) {
        return Format.sizeOf(
                pixels(reader.getAttributeValue(null, "width")), pixels(reader.getAttributeValue(null, "height")));
    }

    private static long pixels(String length) {
        if (length == null) {
            return 0;
        }
        String number = length.strip();
        number = number.endsWith("px") ? number.substring(0, number.length() - 2) : number;
        try {
            return Math.round(Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static ImageFile refused(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains(JDK_LIMIT)) {
            return intact();
        }
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return new ImageFile.Damaged(ImageType.SVG, ImageFile.Damage.MALFORMED_XML, line);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static boolean contains(byte[] bytes, String latin1) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(latin1);
    }
}
