// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
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
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The translation of one method body: its variables, its graph so far, its ways out and its mistakes. */
final class Body {
    private final CompilerServices tools;
    private final AttributedCode code;
    private final TreeRefs refs;
    private List<Node> nodes = new ArrayList<>();
    private Scope<VariableElement> scope = Scope.empty();
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
        this(tools, new AttributedCode(tools, topLevel), new HashSet<>());
    }

    private Body(CompilerServices tools, AttributedCode code, Set<Element> openFields) {
        this.tools = tools;
        this.code = code;
        this.openFields = openFields;
        this.refs = new TreeRefs(tools.trees());
    }

    /** The code of the body as javac understands it. */
    AttributedCode code() {
        return code;
    }

    CalleeCatalogue catalogue() {
        return tools.catalogue();
    }

    ArtifactTypeLookup artifacts() {
        return tools.artifacts();
    }

    /** A body with the same variables that reports nothing and calls nothing, to find out whether all is constant. */
    Body trial() {
        var trial = new Body(tools.silent(), code, openFields);
        trial.scope(scope);
        return trial;
    }

    /**
     * Reads the initialiser of a field without reports: a mistake in it is reported where the field is used.
     *
     * @param lowering translates the initialiser in the body that it is given
     * @return its value; {@link Value#ERRONEOUS} if the value is not known to the compiler
     */
    Value initialiser(VariableElement field, Function<Body, Value> lowering) {
        if (!openFields.add(field)) {
            return Value.ERRONEOUS;
        }
        Body trial = trial();
        Value value = lowering.apply(trial);
        openFields.remove(field);
        return trial.isClean() ? value : Value.ERRONEOUS;
    }

    /** Reports a mistake at a node. */
    Value refuse(TreePath at, DiagnosticCode code, Object... arguments) {
        return refuse(refs.of(at), code, arguments);
    }

    /** Reports a mistake about what has been made of another part of the body. */
    Value refuse(SourceRef place, DiagnosticCode code, Object... arguments) {
        mistakes++;
        tools.diagnostics().report(code, place, arguments);
        return Value.ERRONEOUS;
    }

    /** Reports that a value is read where KFP lets nobody take it. */
    Value refuse(TreePath at, OutOfReach hidden) {
        var arguments = new ArrayList<Object>(List.of(TreePaths.quote(at.getLeaf())));
        arguments.addAll(hidden.details());
        return refuse(at, hidden.rule(), arguments.toArray());
    }

    /** Reports what is no mistake but goes wrong elsewhere. */
    void warn(TreePath at, DiagnosticCode code, Object... arguments) {
        tools.diagnostics().report(code, refs.of(at), arguments);
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
}
