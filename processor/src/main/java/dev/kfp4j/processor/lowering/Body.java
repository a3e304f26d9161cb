// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.javac.TreeRefs;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** One method body while it is translated: what the compiler knows of it, and what has been made of it so far. */
final class Body {
    /** Expressions are quoted in messages up to so many characters. */
    private static final int LONGEST_QUOTE = 60;

    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final TreeRefs refs;
    private final CalleeCatalogue catalogue;
    private final ArtifactTypeLookup artifacts;
    private List<Node> nodes = new ArrayList<>();
    private Scope<VariableElement> scope = Scope.empty();
    private final TypeElement topLevel;
    /** The fields whose initialisers are being read: one that reads itself has no constant value. */
    private final Set<Element> openFields;

    private Optional<ReachedExit> exit = Optional.empty();
    /** How many dead parts are open, one in another. */
    private int deadParts;

    private final OpenLoops loops = new OpenLoops();
    private final UnusedResults unused = new UnusedResults(this);
    private int mistakes;
    private int depth;
    private Optional<Group> handler = Optional.empty();

    /**
     * Starts a body.
     *
     * @param tools the compiler's services
     * @param topLevel the top-level class that the body stands in
     */
    Body(CompilerServices tools, TypeElement topLevel) {
        this(tools, topLevel, new HashSet<>());
    }

    private Body(CompilerServices tools, TypeElement topLevel, Set<Element> openFields) {
        this.topLevel = topLevel;
        this.openFields = openFields;
        this.trees = tools.trees();
        this.elements = tools.elements();
        this.types = tools.types();
        this.diagnostics = tools.diagnostics();
        this.refs = new TreeRefs(trees);
        this.catalogue = tools.catalogue();
        this.artifacts = tools.artifacts();
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    CalleeCatalogue catalogue() {
        return catalogue;
    }

    ArtifactTypeLookup artifacts() {
        return artifacts;
    }

    /** A body with the same variables that reports nothing and calls nothing: to find out whether all is constant. */
    Body trial() {
        var silent = new CompilerServices(
                trees,
                elements,
                types,
                Diagnostics.silent(),
                (method, use) -> new CalleeCatalogue.Plain(),
                (type, use) -> Optional.empty());
        var trial = new Body(silent, topLevel, openFields);
        trial.scope(scope);
        return trial;
    }

    /**
     * Reads the initialiser of a field, in silence: what is wrong with it is wrong at the field's use only.
     *
     * @return its value; {@link Value#ERRONEOUS} if it is none that is known now
     */
    Value initialiser(VariableElement field, TreePath initializer) {
        if (!openFields.add(field)) {
            return Value.ERRONEOUS;
        }
        Body trial = trial();
        Value value = new ExpressionLowering(trial).lower(initializer);
        openFields.remove(field);
        return trial.isClean() ? value : Value.ERRONEOUS;
    }

    /** Whether the compiler has looked into an element's declaration: it stands in the class that is being read. */
    boolean isInOwnClass(Element element) {
        for (Element current = element; current != null; current = current.getEnclosingElement()) {
            if (current.equals(topLevel)) {
                return true;
            }
        }
        return false;
    }

    /** Reports a mistake at a node. */
    Value refuse(TreePath at, DiagnosticCode code, Object... arguments) {
        return refuse(refs.of(at), code, arguments);
    }

    /** Reports a mistake about what has been made of another part of the body. */
    Value refuse(SourceRef place, DiagnosticCode code, Object... arguments) {
        mistakes++;
        diagnostics.report(code, place, arguments);
        return Value.ERRONEOUS;
    }

    /** Reports an assignment to a variable from outside of the innermost loop, which then has no known value. */
    Value refuseInLoop(TreePath at, VariableElement variable) {
        boolean known = !scope.lookup(variable).equals(Optional.of(Value.ERRONEOUS));
        scope = scope.with(variable, Value.ERRONEOUS);
        return known ? refuse(at, LoopCode.ASSIGNED_IN_LOOP, variable.getSimpleName()) : Value.ERRONEOUS;
    }

    /** Reports that a value is read where KFP lets nobody take it. */
    Value refuse(TreePath at, OutOfReach hidden) {
        var arguments = new ArrayList<Object>(List.of(quote(at.getLeaf())));
        arguments.addAll(hidden.details());
        return refuse(at, hidden.rule(), arguments.toArray());
    }

    /** Reports what is no mistake but goes wrong elsewhere. */
    void warn(TreePath at, DiagnosticCode code, Object... arguments) {
        diagnostics.report(code, refs.of(at), arguments);
    }

    /** Notes a mistake that is reported elsewhere. */
    Value broken() {
        mistakes++;
        return Value.ERRONEOUS;
    }

    /** A node as a place for messages, good for as long as the compiler runs. */
    SourceRef place(TreePath at) {
        return refs.of(at);
    }

    /** Whether nothing was wrong so far. */
    boolean isClean() {
        return mistakes == 0;
    }

    /** Where the results are looked after that nobody uses. */
    UnusedResults unused() {
        return unused;
    }

    /** How many mistakes were found so far. */
    int mistakes() {
        return mistakes;
    }

    /** What a name or call stands for; null where the compiler found nothing. */
    @Nullable
    Element element(TreePath path) {
        return trees.getElement(path);
    }

    /** The type of an expression. */
    TypeMirror type(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null ? types.getNoType(TypeKind.NONE) : type;
    }

    /** The declaration of an element of this compilation; null for one from a class file. */
    @Nullable
    TreePath declaration(Element element) {
        return trees.getPath(element);
    }

    /** What the variables stand for at this point. */
    Scope<VariableElement> scope() {
        return scope;
    }

    /** Steps to another scope. */
    void scope(Scope<VariableElement> next) {
        scope = next;
    }

    /** The loops around this point. */
    OpenLoops loops() {
        return loops;
    }

    /** Adds a task or group to the graph. */
    void add(Node node) {
        nodes.add(node);
    }

    /**
     * Translates a part of the body whose nodes make a region of their own.
     *
     * @param part does it; the scope that it ends with is the caller's affair
     */
    Region region(Runnable part) {
        List<Node> around = nodes;
        nodes = new ArrayList<>();
        depth++;
        part.run();
        depth--;
        var region = new Region(nodes);
        nodes = around;
        return region;
    }

    /**
     * Checks a part that never runs: its mistakes are reported, its nodes go nowhere, and what it does to variables is
     * forgotten.
     *
     * @return whether there was anything to run in it
     */
    boolean dead(Runnable part) {
        Scope<VariableElement> before = scope;
        Optional<ReachedExit> left = exit;
        exit = Optional.empty();
        deadParts++;
        Region region = region(part);
        deadParts--;
        scope = before;
        exit = left;
        return !region.nodes().isEmpty();
    }

    /** Whether what is read now never runs. */
    boolean isDead() {
        return deadParts > 0;
    }

    /** Translates a part that ends with a value of its own: the arms of an expression, the body of a function. */
    Value valued(Runnable part) {
        Optional<ReachedExit> around = exit;
        exit = Optional.empty();
        part.run();
        Value value = exit.map(ReachedExit::value).orElse(Value.ERRONEOUS);
        exit = around;
        return value;
    }

    /** The end of the way that is being read; empty as long as it goes on. */
    Optional<ReachedExit> exit() {
        return exit;
    }

    /** Ends the way that is being read, or goes on with another one. */
    void exit(Optional<ReachedExit> next) {
        exit = next;
    }

    /** Whether no region is open but the pipeline's own. */
    boolean isOutermost() {
        return depth == 0;
    }

    /**
     * Translates what runs when an exit handler's tasks have ended.
     *
     * @param ended the exit handler
     * @param part does it
     * @return the tasks of the part
     */
    Region regionOfExit(Group ended, Runnable part) {
        Optional<Group> around = handler;
        handler = Optional.of(ended);
        Region region = region(part);
        handler = around;
        return region;
    }

    /** The exit handler whose exit task is being translated; empty elsewhere. */
    Optional<Group> handlerOfExit() {
        return handler;
    }

    /** The graph so far. */
    List<Node> nodes() {
        return nodes;
    }

    /** Whether it is {@code String}. */
    boolean isString(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && isClass(type, "java.lang.String");
    }

    /** The name of a type without its package and its type arguments. */
    String simpleName(TypeMirror type) {
        return types.asElement(type) instanceof TypeElement element
                ? element.getSimpleName().toString()
                : type.toString();
    }

    /** Whether it is the class of that qualified name. */
    boolean isClass(TypeMirror type, String name) {
        return types.asElement(type) instanceof TypeElement element
                && element.getQualifiedName().contentEquals(name);
    }

    /** The primitive kind of a primitive type or of its box; the type's own kind otherwise. */
    TypeKind unboxed(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind();
        }
        try {
            return types.unboxedType(type).getKind();
        } catch (IllegalArgumentException e) {
            // How the compiler API says that it is not a box.
            return TypeKind.DECLARED;
        }
    }

    /** Whether a cast leaves a run-time value as it is: between references, to and from boxes, to a wider number. */
    boolean keepsValue(TypeMirror from, TypeMirror to) {
        TypeKind source = unboxed(from);
        TypeKind target = unboxed(to);
        if (source.isPrimitive() && target.isPrimitive()) {
            return types.isSubtype(types.getPrimitiveType(source), types.getPrimitiveType(target));
        }
        return true;
    }

    /** The class that declares a method, a field or an enum constant. */
    static TypeElement owner(Element member) {
        return (TypeElement) requireNonNull(member.getEnclosingElement(), "a member stands in a class");
    }

    /** The qualified name of the class that declares a member. */
    static String ownerName(Element member) {
        return owner(member).getQualifiedName().toString();
    }

    /** The path of a child. */
    static TreePath child(TreePath parent, Tree child) {
        return new TreePath(parent, child);
    }

    /** The path of an expression without the parentheses around it. */
    static TreePath skipParentheses(TreePath path) {
        TreePath current = path;
        while (current.getLeaf() instanceof ParenthesizedTree parenthesized) {
            current = child(current, parenthesized.getExpression());
        }
        return current;
    }

    /** An expression as the user wrote it, more or less, on one line. */
    static String quote(Tree tree) {
        String text = (tree instanceof ExpressionTree ? tree.toString() : "...").replaceAll("\\s+", " ");
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 3) + "...";
    }
}
