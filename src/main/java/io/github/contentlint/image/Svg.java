package io.github.contentlint.image;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * SVG, which browsers refuse in {@code <img>} unless it is well-formed XML whose root has the SVG namespace. No DTD is
 * loaded, and a file that declares entities is not read, so nothing in a file leads out of it or makes it grow.
 */
final class Svg {

    /** In bytes; leaves room for what was read to find out that it is SVG. */
    private static final int WHOLE = FileBytes.BUDGET - 32 * 1024;

    private static final int TAIL = 4096;
    private static final Pattern ROOT_END = Pattern.compile("svg\\s*+>");
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String LOAD_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private static final String ATTRIBUTE_LIMIT = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    /** Of one element; the time that the JDK takes grows with their square. */
    private static final String MANY_ATTRIBUTES = "1000";

    /** The JDK's limits, which are no fault of the file, are told by these letters alone. */
    private static final String JDK_LIMIT = "JAXP0001";

    private Svg() {}

    static ImageFile inspect(FileBytes bytes) throws IOException {
        if (bytes.size() > WHOLE) {
            return inspectEnd(bytes);
        }
        byte[] all = bytes.bytes(0, WHOLE);
        return ascii(all).contains("<!ENTITY") ? intact(all.length) : parse(all);
    }

    private static ImageFile inspectEnd(FileBytes bytes) throws IOException {
        try {
            return ROOT_END.matcher(ascii(bytes.tail(0, TAIL))).find()
                    ? intact(bytes.size())
                    : new ImageFile.Truncated(ImageType.SVG, bytes.size());
        } catch (FileBytes.OutOfBudget e) {
            return intact(bytes.size());
        }
    }

    private static ImageFile intact(long bytes) {
        return new ImageFile.Intact(ImageType.SVG, bytes, Optional.empty());
    }

    private static ImageFile damaged(ImageFile.Damage damage, int line) {
        return new ImageFile.Damaged(ImageType.SVG, damage, line);
    }

    private static ImageFile parse(byte[] all) throws IOException {
        Reading reading = new Reading();
        try {
            parser().parse(new ByteArrayInputStream(all), reading);
        } catch (CharConversionException | UnsupportedEncodingException e) {
            return damaged(ImageFile.Damage.MALFORMED_XML, reading.line());
        } catch (SAXException e) {
            return String.valueOf(e.getMessage()).contains(JDK_LIMIT)
                    ? intact(all.length)
                    : damaged(ImageFile.Damage.MALFORMED_XML, reading.line());
        }
        return reading.namespace.equals(NAMESPACE) ? intact(all.length) : damaged(ImageFile.Damage.NO_NAMESPACE, 0);
    }

    private static SAXParser parser() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(LOAD_DTD, false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(ATTRIBUTE_LIMIT, MANY_ATTRIBUTES);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the root's namespace and says nothing on any screen. */
    private static final class Reading extends DefaultHandler {

        private String namespace = "";
        private boolean inside;
        private Optional<Locator> locator = Optional.empty();

        @Override
        public void setDocumentLocator(Locator place) {
            locator = Optional.of(place);
        }

        /** 1 where it is not known. */
        int line() {
            return locator.map(place -> Math.max(1, place.getLineNumber())).orElse(1);
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (!inside) {
                inside = true;
                namespace = uri;
            }
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new ByteArrayInputStream(new byte[0]));
        }
    }

    /** The ASCII characters of UTF-8 and of UTF-16 alike, among others that are not looked at. */
    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
