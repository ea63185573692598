using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SuperOffice.Chat.Client.Mutations;

/// <summary>Finds what can be changed in a file: comparisons, logic, arithmetic, literals, choices, and calls left out.</summary>
internal sealed class MutantWalker : CSharpSyntaxWalker
{
    private static readonly Dictionary<SyntaxKind, string[]> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = ["<=", ">="],
        [SyntaxKind.LessThanOrEqualExpression] = ["<", ">"],
        [SyntaxKind.GreaterThanExpression] = [">=", "<="],
        [SyntaxKind.GreaterThanOrEqualExpression] = [">", "<"],
        [SyntaxKind.EqualsExpression] = ["!="],
        [SyntaxKind.NotEqualsExpression] = ["=="],
        [SyntaxKind.LogicalAndExpression] = ["||"],
        [SyntaxKind.LogicalOrExpression] = ["&&"],
        [SyntaxKind.AddExpression] = ["-"],
        [SyntaxKind.SubtractExpression] = ["+"],
        [SyntaxKind.MultiplyExpression] = ["/"],
        [SyntaxKind.DivideExpression] = ["*"],
    };

    private readonly string _file;
    private readonly List<Mutant> _found = [];

    private MutantWalker(string file) => _file = file;

    public static IReadOnlyList<Mutant> Find(string file, SyntaxTree tree)
    {
        MutantWalker walker = new(file);
        walker.Visit(tree.GetRoot());
        return walker._found;
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        foreach (string other in Operators.GetValueOrDefault(node.Kind(), []))
        {
            Add(node, $"{node.Left} {other} {node.Right}");
        }

        if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            Add(node, node.Right.ToString());
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitBinaryPattern(BinaryPatternSyntax node)
    {
        Add(node, node.IsKind(SyntaxKind.OrPattern) ? $"({node.Left}) and ({node.Right})" : $"({node.Left}) or ({node.Right})");
        Add(node, node.Left.ToString());
        base.VisitBinaryPattern(node);
    }

    public override void VisitUnaryPattern(UnaryPatternSyntax node)
    {
        Add(node, node.Pattern.ToString());
        base.VisitUnaryPattern(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression))
        {
            Add(node, node.Operand.ToString());
        }

        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Add(node, $"({node.Condition}) ? ({node.WhenFalse}) : ({node.WhenTrue})");
        base.VisitConditionalExpression(node);
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Add(node.Condition, "false");
        base.VisitIfStatement(node);
    }

    public override void VisitWhenClause(WhenClauseSyntax node)
    {
        Add(node.Condition, "true");
        base.VisitWhenClause(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        string? other = node.Kind() switch
        {
            SyntaxKind.TrueLiteralExpression => "false",
            SyntaxKind.FalseLiteralExpression => "true",
            SyntaxKind.NumericLiteralExpression when node.Token.Value is int number => (number + 1).ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        if (other is not null)
        {
            Add(node, other);
        }

        base.VisitLiteralExpression(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (node.Expression is InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            Add(node, ";");
        }

        base.VisitExpressionStatement(node);
    }

    // What attributes say is checked by the compiler and the contract tests.
    public override void VisitAttribute(AttributeSyntax node)
    {
    }

    private void Add(SyntaxNode node, string after) => _found.Add(new(
        _file, node.Span, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, node.ToString(), after));
}
