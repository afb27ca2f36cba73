package io.mailuo.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ognl.NoSuchPropertyException;
import ognl.OgnlContext;
import ognl.OgnlException;
import ognl.PropertyAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates write {@code page.title} for the component {@code title()} of a record. An {@link
 * Optional} is opened: its value, or null, which templates test with {@code th:if}.
 */
final class RecordAccess implements PropertyAccessor {

  private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings({"NullAway", "rawtypes"}) // OGNL's interface is older than both.
  public @Nullable Object getProperty(Map context, Object target, Object name)
      throws OgnlException {
    Method accessor =
        accessors
            .computeIfAbsent(target.getClass(), RecordAccess::accessorsOf)
            .get(String.valueOf(name));
    if (accessor == null) {
      throw new NoSuchPropertyException(target, name);
    }
    try {
      Object value = accessor.invoke(target);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new OgnlException("cannot read " + name + " of " + target.getClass(), e);
    }
  }

  private static Map<String, Method> accessorsOf(Class<?> type) {
    Map<String, Method> found = new ConcurrentHashMap<>();
    for (var component : type.getRecordComponents()) {
      found.put(component.getName(), component.getAccessor());
    }
    return found;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void setProperty(Map context, Object target, Object name, Object value)
      throws OgnlException {
    throw new OgnlException("a page cannot be changed: " + name);
  }

  @Override
  public String getSourceAccessor(OgnlContext context, Object target, Object index) {
    throw new UnsupportedOperationException("expressions are not compiled");
  }

  @Override
  public String getSourceSetter(OgnlContext context, Object target, Object index) {
    throw new UnsupportedOperationException("expressions are not compiled");
  }
}
