namespace Dossier.Compiler.Tests.Dataset;

/// <summary>A test that compares the dataset with the article, and is skipped where the article is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ArticleFactAttribute : FactAttribute
{
    public ArticleFactAttribute()
    {
        if (Article.Path is null)
            Skip = "The article is not at hand: it is no part of the repository.";
    }
}
