package io.mailuo.feed;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The RELAX NG schema of RFC 4287, Appendix B. */
final class AtomSchema {

  private static final String SCHEMA =
      Objects.requireNonNull(AtomSchema.class.getResource("/feed/atom.rnc")).toString();

  private AtomSchema() {}

  /** What the schema has against a document; empty where it is valid. */
  static List<String> faults(String document) {
    List<String> faults = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collector(faults));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try {
      if (!driver.loadSchema(new InputSource(SCHEMA))) {
        throw new AssertionError("the schema has faults: " + faults);
      }
      boolean valid = driver.validate(new InputSource(new StringReader(document)));
      if (valid != faults.isEmpty()) {
        throw new AssertionError("not valid without a fault: " + document);
      }
    } catch (SAXException e) {
      faults.add(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  private record Collector(List<String> faults) implements ErrorHandler {

    @Override
    public void warning(SAXParseException fault) {
      faults.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void error(SAXParseException fault) {
      warning(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
      warning(fault);
    }
  }
}
