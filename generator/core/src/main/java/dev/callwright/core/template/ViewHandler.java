package dev.callwright.core.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resolves names in view records, innermost first; a name that no view has is an error. */
final class ViewHandler extends BaseObjectHandler {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    // The bindings of the library cache a path per combination of scope types; a table per type is simpler and faster
    // in a process that renders each template once.
    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return scopes -> coerce(value(name, scopes));
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return inner -> coerce(value(name, inner));
    }

    private Object value(String name, List<Object> scopes) {
        int dot = name.indexOf('.');
        Object found = component(dot < 0 ? name : name.substring(0, dot), scopes);
        return dot < 0 ? found : value(name.substring(dot + 1), List.of(coerce(found)));
    }

    private static Object component(String name, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            Method accessor = ACCESSORS.get(scope.getClass()).get(name);
            if (accessor != null) {
                return read(accessor, scope);
            }
        }
        throw new MustacheException("template uses unknown name: " + name);
    }

    private static Object read(Method accessor, Object view) {
        try {
            Object value = accessor.invoke(view);
            if (value == null) {
                throw new MustacheException("view has no value for: " + accessor.getName());
            }
            return value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new MustacheException("cannot read view component: " + accessor.getName(), e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
        }
        return accessors;
    }
}
